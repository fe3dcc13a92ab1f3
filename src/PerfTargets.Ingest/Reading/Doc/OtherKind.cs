using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Doc.Compound;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>Names the compound files that are no Word documents.</summary>
internal static class OtherKind
{
    private static readonly (string Stream, Bilingual Name)[] Known =
    [
        ("PowerPoint Document", new Bilingual("演示文稿（.ppt）", "a presentation (.ppt)")),
        ("__properties_version1.0", new Bilingual("邮件（.msg）", "a mail (.msg)")),
        ("VisioDocument", new Bilingual("Visio 图（.vsd）", "a Visio drawing (.vsd)")),
        ("!_StringData", new Bilingual("安装包（.msi）", "an installer (.msi)")),
    ];

    /// <summary>What the file is, in words.</summary>
    public static Bilingual Of(CompoundFile file)
    {
        foreach (var (stream, name) in Known)
        {
            if (file.Has(stream))
                return name;
        }

        return new Bilingual("没有 Word 正文的复合文档", "a compound file without Word text");
    }
}
