using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Runs;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Tests.Storage.Tracking;

/// <summary>A run that is killed and repeated ends with the rows of one that was not disturbed.</summary>
public sealed class ContinuedRunTests : StorageFixture
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_killed_and_repeated_run_leaves_the_rows_of_an_undisturbed_one(int seed)
    {
        var nights = Nights(new Random(seed));
        using var undisturbed = OpenDatabase();
        var expected = nights.ConvertAll(night =>
        {
            Lifecycle.Finish(undisturbed, Lifecycle.Load(undisturbed, null, night));
            return DatabaseDump.Rows(undisturbed);
        });

        var random = new Random(seed + 100);
        var file = Path.Combine(Folder, "killed.db");
        foreach (var (i, night) in nights.Index())
        {
            for (var kills = random.Next(3); kills > 0; kills--)
            {
                using var killed = FormDatabase.OpenOrCreate(file);
                RunStore.Begin(killed, null);
                var loader = new FormLoader(killed, "1");
                loader.MarkGone(night.Select(document => document.Path).ToHashSet());
                foreach (var document in night.Take(random.Next(night.Count + 1)))
                    loader.Load(document);
                if (random.Next(2) == 0)
                    SubmissionStore.Settle(killed);
            }

            using var db = FormDatabase.OpenOrCreate(file);
            Lifecycle.Finish(db, Lifecycle.Load(db, null, night));
            Assert.Equal(expected[i], DatabaseDump.Rows(db));
        }
    }

    private static List<List<IngestedDocument>> Nights(Random random)
    {
        var nights = new List<List<IngestedDocument>>();
        for (var night = 0; night < 6; night++)
        {
            var documents = new List<IngestedDocument>();
            for (var i = 0; i < 6; i++)
            {
                var document = Lifecycle.Document(
                    FormattableString.Invariant($"{i}.docx"), random.Next(1, 4), $"项目{random.Next(3)}",
                    filedOn: random.Next(3) == 0 ? new DateOnly(2026, 1, random.Next(1, 5)) : null);
                if (random.Next(4) > 0)
                    documents.Add(random.Next(3) == 0 ? Lifecycle.WithoutTotal(document) : document);
            }

            nights.Add(documents);
        }

        return nights;
    }
}
