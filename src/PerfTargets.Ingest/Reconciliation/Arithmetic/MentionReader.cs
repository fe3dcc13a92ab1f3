using System.Text;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Lists the numbers of a text with the words around each.</summary>
internal static class MentionReader
{
    /// <summary>The counts, rates, amounts and percentages, in printed order.</summary>
    public static IReadOnlyList<Mention> Read(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        var (sentence, clause, depth) = (0, 0, 0);
        var lead = new StringBuilder();
        var fresh = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsOperand)
            {
                mentions.Add(new Mention(token, i)
                {
                    Sentence = sentence,
                    Clause = clause,
                    Depth = depth,
                    Lead = lead.ToString().Trim(),
                    AfterTotal = i > 0 && tokens[i - 1].Kind == TokenKind.Total,
                    InCalculation = Beside(tokens, i, -1) || Beside(tokens, i, 1),
                });
                (fresh, _) = (true, lead.Clear());
                continue;
            }

            switch (token.Kind)
            {
                case TokenKind.SentenceBreak:
                    sentence++;
                    clause++;
                    break;
                case TokenKind.ClauseBreak or TokenKind.Colon:
                    clause++;
                    break;
                case TokenKind.Open:
                    depth++;
                    break;
                case TokenKind.Close:
                    depth--;
                    break;
                case TokenKind.Word when fresh:
                    mentions[^1] = mentions[^1] with { Tail = token.Text.Trim() };
                    break;
            }

            fresh &= token.Kind == TokenKind.Word;
            if (token.Kind == TokenKind.Word)
                lead.Append(token.Text);
            else if (token.Kind is TokenKind.SentenceBreak or TokenKind.ClauseBreak or TokenKind.Colon)
                lead.Clear();
        }

        return mentions;
    }

    private static bool Beside(IReadOnlyList<Token> tokens, int i, int step)
    {
        var at = i + step;
        if (at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word)
            at += step;
        return at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Operator;
    }
}
