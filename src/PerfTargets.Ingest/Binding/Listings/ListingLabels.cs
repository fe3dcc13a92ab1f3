namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>Labels as the heads of a list's columns: there 项目, 金额 and 绩效目标 say what longer words say elsewhere.</summary>
internal sealed class ListingLabels(Lexicon lexicon)
{
    private readonly LabelReader labels = new(lexicon);

    /// <summary>What a column's head names; null when it says nothing of the whole project.</summary>
    /// <param name="text">The head.</param>
    /// <param name="isLeft">Whether it stands left of the indicators, where every column is about the project.</param>
    public Label? Read(string text, bool isLeft)
    {
        var printed = text.TrimEnd(':', '：', ' ');
        if (lexicon.Find("listed", text) is { } role)
            return role is "annual" ? new Label("goal", role, printed) : role is "budget" ? new Label("value", role, printed) : new Label("head", role, printed);
        if (labels.Read(text) is { Inline: null, Family: "head" or "goal" or "funding" or "amountGroup" or "value" or "source" } known)
            return known;
        return isLeft ? new Label("other", "", printed) : null;
    }
}
