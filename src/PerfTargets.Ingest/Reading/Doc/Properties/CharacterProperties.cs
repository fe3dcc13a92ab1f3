namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>What the formatting of characters says that matters to text.</summary>
internal struct CharacterProperties
{
    /// <summary>Deleted with tracked changes.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Hidden or not; null when only the style says.</summary>
    public bool? Vanish { get; private set; }

    /// <summary>Hidden when the style does not say so, and the other way round ([MS-DOC] 2.9.327, ToggleOperand 0x81).</summary>
    public bool TogglesVanish { get; private set; }

    /// <summary>The character's style; null for none.</summary>
    public int? Style { get; private set; }

    /// <summary>The number of the font; null when only the style says.</summary>
    public int? Font { get; private set; }

    /// <summary>Font and character that stand in place of the text's own character (sprmCSymbol); null for none.</summary>
    public (int Font, char Character)? Symbol { get; private set; }

    /// <summary>Where in the stream Data the picture or the form field is described.</summary>
    public int PictureAt { get; private set; }

    /// <summary>true when that is data of a form field.</summary>
    public bool IsData { get; private set; }

    /// <summary>true for an embedded object.</summary>
    public bool IsObject { get; private set; }

    /// <summary>Reads properties over those that are there.</summary>
    public void Apply(ReadOnlySpan<byte> properties)
    {
        for (var sprm = new SprmReader(properties); sprm.Next();)
        {
            switch (sprm.Code)
            {
                case Sprm.Deleted:
                    IsDeleted = sprm.Value != 0;
                    break;
                case Sprm.Vanish:
                    TogglesVanish = sprm.Value == 0x81;
                    Vanish = sprm.Value is 0 or 1 ? sprm.Value == 1 : null;
                    break;
                case Sprm.CharacterStyle:
                    Style = sprm.Value & 0xFFFF;
                    break;
                case Sprm.Font:
                    Font = sprm.Value & 0xFFFF;
                    break;
                case Sprm.Symbol:
                    Symbol = (sprm.Operand.U16(0), (char)sprm.Operand.U16(2));
                    break;
                case Sprm.PictureAt:
                    PictureAt = sprm.Value;
                    break;
                case Sprm.IsData:
                    IsData = sprm.Value != 0;
                    break;
                case Sprm.IsObject or Sprm.IsOle:
                    IsObject |= sprm.Value != 0;
                    break;
                case Sprm.Plain:
                    (Vanish, TogglesVanish, Font) = (null, false, null);
                    break;
            }
        }
    }
}
