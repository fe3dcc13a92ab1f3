using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Rules;

/// <summary>Takes rules out of an image. Where a stroke of a character crosses or touches a rule, its column is left as it is.</summary>
internal static class RuleEraser
{
    private const byte Dark = 170;
    private const byte Trace = 250;

    /// <summary>A copy of the image without the rules.</summary>
    public static InkImage Erase(InkImage image, IReadOnlyList<Rule> rules)
    {
        var (width, height) = (image.Width, image.Height);
        var levels = (byte[])image.Levels.Clone();
        var lying = Mask(rules, true, width, height);
        var standing = Mask(rules, false, height, width);
        foreach (var rule in rules)
        {
            if (rule.IsHorizontal)
                Erase(levels, new Axis(1, width, width, height), rule, standing);
            else
                Erase(levels, new Axis(width, 1, height, width), rule, lying);
        }

        return new InkImage(width, height, levels, image.DotsPerInch);
    }

    // Where the rules of one direction are, as rows along them.
    private static BitImage Mask(IReadOnlyList<Rule> rules, bool lying, int along, int across)
    {
        var mask = new BitImage(along, across);
        foreach (var rule in rules)
        {
            if (rule.IsHorizontal != lying)
                continue;
            var half = (int)Math.Ceiling(rule.Thickness / 2) + 1;
            // In stretches, so that a rule that leans is followed.
            for (var from = rule.From - half; from < rule.To + half; from += 32)
            {
                var at = (int)Math.Round(rule.AtPlace(from + 16));
                for (var y = at - half; y <= at + half; y++)
                    mask.Set(y, (int)from, (int)Math.Min(from + 32, rule.To + half));
            }
        }

        return mask;
    }

    private static void Erase(byte[] levels, Axis axis, Rule rule, BitImage crossing)
    {
        var half = (int)Math.Ceiling(rule.Thickness / 2) + 1;
        for (var x = Math.Max(0, (int)rule.From - half); x < Math.Min(axis.Length, rule.To + half); x++)
        {
            var at = (int)Math.Round(rule.AtPlace(x));
            int top = at - 1, bottom = at + 1;
            while (at - top <= half && axis.Level(levels, x, top) < Dark)
                top--;
            while (bottom - at <= half && axis.Level(levels, x, bottom) < Dark)
                bottom++;
            var isTouched = at - top > half || bottom - at > half;
            if (isTouched && !crossing[at, x])
                continue;
            for (var y = at - half; y <= at + half; y++)
                axis.Whiten(levels, x, y);
            // The blurred rim, while it fades.
            for (var y = at - half - 1; y > at - half - 3 && axis.Level(levels, x, y) is > Dark and < Trace; y--)
                axis.Whiten(levels, x, y);
            for (var y = at + half + 1; y < at + half + 3 && axis.Level(levels, x, y) is > Dark and < Trace; y++)
                axis.Whiten(levels, x, y);
        }
    }

    /// <summary>Steps along and across a rule.</summary>
    private readonly record struct Axis(int Along, int Across, int Length, int Breadth)
    {
        public byte Level(byte[] levels, int x, int y) => (uint)y < (uint)Breadth ? levels[x * Along + y * Across] : InkImage.Paper;

        public void Whiten(byte[] levels, int x, int y)
        {
            if ((uint)y < (uint)Breadth)
                levels[x * Along + y * Across] = InkImage.Paper;
        }
    }
}
