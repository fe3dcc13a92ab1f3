using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Layouts;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Forms of one length end in the same signature lines at the same height of their last page: no running foot.</summary>
public class SignatureLinesTests
{
    [Fact]
    public void Signature_lines_at_the_same_height_of_several_pages_belong_to_their_forms()
    {
        var folder = UnitFolder.Draft(2014) with { ProjectLayout = AllLayouts.List.Single(layout => layout.Name == "project-scoring") };
        var read = new IngestPipeline(new IngestOptions()).IngestBytes(folder.Write(CorpusFormats.Of("pdf"), Noise.None), "a.pdf").Forms;
        Assert.Equal(folder.Projects.Select(project => project.Head), read.Skip(1).Select(form => form.Signatures?.Head));
        Assert.All(read.Skip(1), form => Assert.NotNull(form.Signatures?.FiledOn));
    }
}
