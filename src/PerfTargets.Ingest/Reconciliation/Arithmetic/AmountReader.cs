using System.Text;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Reads the amounts of a text and the totals stated over them.
/// A bracket that is no part of a calculation is a text of its own: its amounts are details of what stands before it.
/// </summary>
internal sealed class AmountReader
{
    /// <summary>Brackets and breakdowns nested deeper than this are passed over: no person writes them.</summary>
    private const int Deepest = 8;

    /// <summary>The readings of the latest texts: several rules read the same ones.</summary>
    private static readonly Recent<string, AmountReading> Latest = new(1024, static text => ReadTokens(Tokenizer.Read(text), 0));

    private static readonly AmountReading Nothing = new([], [], [], false, false, false);

    private readonly IReadOnlyList<Token> tokens;
    private readonly int depth;
    private readonly List<Term> terms = [];
    private readonly List<StatedSum> sums = [];
    private readonly List<StatedCalculation> calculations = [];
    private readonly StringBuilder lead = new();
    private readonly StringBuilder gap = new();
    private int sentence;
    private int clause;
    private bool afterTotal;
    private bool hasRates;
    private bool rateInGap;
    private bool hasOtherNumbers;
    private bool brokenDown;

    private AmountReader(IReadOnlyList<Token> tokens, int depth)
    {
        this.tokens = tokens;
        this.depth = depth;
    }

    /// <summary>Reads a text as printed.</summary>
    public static AmountReading Read(string text) => NumberSigns.AreIn(text) ? Latest.Of(text) : Nothing;

    private static AmountReading ReadTokens(IReadOnlyList<Token> tokens, int depth)
    {
        var reader = new AmountReader(tokens, depth);
        if (depth <= Deepest)
            reader.Run();
        return new AmountReading(reader.terms, reader.sums, reader.calculations, reader.hasRates, reader.hasOtherNumbers, reader.brokenDown);
    }

    private void Run()
    {
        var i = 0;
        while (i < tokens.Count)
        {
            if (tokens[i].Kind == TokenKind.Among && terms.Count > 0)
            {
                BreakDown(i + 1);
                return;
            }

            if (ChainReader.Read(tokens, i) is { } chain)
            {
                Take(chain, i);
                i = chain.End;
                continue;
            }

            i = tokens[i].Kind == TokenKind.Open ? Aside(i) : Note(i);
        }
    }

    private void Take(Chain chain, int start)
    {
        calculations.AddRange(chain.Calculations);
        for (var i = start; i < chain.End; i++)
        {
            hasRates |= tokens[i].Kind == TokenKind.Rate;
            if (chain.Term is not null)
                continue;
            rateInGap |= tokens[i].Kind == TokenKind.Rate;
            lead.Append(tokens[i].Text);
            gap.Append(tokens[i].Text);
        }

        if (chain.Term is not { } found)
        {
            afterTotal = false;
            hasOtherNumbers = true;
            return;
        }

        var term = found with
        {
            Sentence = sentence,
            Clause = clause,
            Lead = lead.ToString(),
            AfterTotalWord = afterTotal,
        };
        if (afterTotal && SumReader.CoversWhatStandsBefore(term, gap.ToString(), rateInGap, terms))
            SumReader.Close(term, terms, sums, calculations);
        else
            terms.Add(term);
        afterTotal = rateInGap = false;
        lead.Clear();
        gap.Clear();
    }

    private int Note(int i)
    {
        var token = tokens[i];
        afterTotal = token.Kind == TokenKind.Total;
        switch (token.Kind)
        {
            case TokenKind.ClauseBreak or TokenKind.Colon:
                clause++;
                lead.Clear();
                break;
            case TokenKind.SentenceBreak:
                clause++;
                sentence++;
                rateInGap = false;
                lead.Clear();
                gap.Clear();
                break;
            case TokenKind.Total:
                break;
            default:
                lead.Append(token.Text);
                gap.Append(token.Text);
                break;
        }

        return i + 1;
    }

    /// <summary>Reads a bracket by itself; returns the place after it.</summary>
    private int Aside(int open)
    {
        var depth = 0;
        var end = open;
        while (end < tokens.Count)
        {
            depth += tokens[end].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                break;
            end++;
        }

        var inside = ReadTokens([.. tokens.Skip(open + 1).Take(end - open - 1)], depth + 1);
        sums.AddRange(inside.Sums);
        calculations.AddRange(inside.Calculations);
        hasRates |= inside.HasRates;
        return Math.Min(end + 1, tokens.Count);
    }

    /// <summary>
    /// 其中 breaks down what stands before it, to the end of the text. A total stated after it may cover
    /// the whole or the breakdown: such a sum is unclear.
    /// </summary>
    private void BreakDown(int start)
    {
        var rest = ReadTokens([.. tokens.Skip(start)], depth + 1);
        var listed = start < tokens.Count && tokens[start].Kind == TokenKind.Colon;
        if (BreakdownReader.Judge(terms, rest.Terms, listed) is { } breakdown)
            sums.Add(breakdown);
        hasRates |= rest.HasRates;
        brokenDown = rest.Terms.Count > 0;
        calculations.AddRange(rest.Calculations);
        sums.AddRange(rest.Sums.Select(sum => sum.Verdict == Verdict.Wrong ? sum with { Verdict = Verdict.Unclear } : sum));
        if (rest.Terms.Any(term => term.AfterTotalWord))
            terms.AddRange(rest.Terms);
    }
}
