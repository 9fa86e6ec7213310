using System.Globalization;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library;

/// <summary>What is known of an item: facts, and two or three sentences of our own. A value: changed facts are new facts.</summary>
public sealed record ResourceFacts
{
    public const int TitleLength = 300;
    public const int MakersLength = 600;
    public const int LinkLength = 600;
    public const int AskLength = 300;
    public const int LicenceLength = 200;
    public const int AboutLength = 4000;
    public const int EarliestYear = 1900;
    public const int LatestYear = 2100;

    /// <summary>Between makers.</summary>
    public const string Separator = "; ";

    public required string Title { get; init; }

    public required ResourceKind Kind { get; init; }

    /// <summary>By whom, with "; " between them; empty when nobody is named.</summary>
    public string Makers { get; init; } = "";

    /// <summary>For whom: ids of <see cref="Audiences"/>.</summary>
    public WordList Audience { get; init; } = WordList.Empty;

    public int? Year { get; init; }

    /// <summary>Tags of the languages it exists in, BCP 47.</summary>
    public WordList Languages { get; init; } = WordList.Empty;

    /// <summary>The id of a theme under a lever.</summary>
    public required string Theme { get; init; }

    /// <summary>Where it lives; empty when it has to be asked for.</summary>
    public string Link { get; init; } = "";

    /// <summary>Where to ask for it, in Dutch.</summary>
    public string Ask { get; init; } = "";

    /// <summary>Shared by the abstract, presentation and recording of one meeting; empty for what stands alone.</summary>
    public string Together { get; init; } = "";

    /// <summary>Layers of the pyramid it works with.</summary>
    public WordList Layers { get; init; } = WordList.Empty;

    /// <summary>Which of the twelve keys it works with: ids of <see cref="Keys"/>.</summary>
    public WordList Keys { get; init; } = WordList.Empty;

    /// <summary>Someone without Dutch can use it.</summary>
    public bool NoDutch { get; init; }

    public bool SoundOrPicture { get; init; }

    /// <summary>The method of this site that it describes; empty when there is none.</summary>
    public string Method { get; init; } = "";

    /// <summary>What its makers allow, in their terms; empty when we do not know.</summary>
    public string Licence { get; init; } = "";

    public LocalizedText About { get; init; } = LocalizedText.Empty;

    /// <summary>The language of its title: the first it exists in.</summary>
    public string InLanguage() => Languages.Count > 0 ? Languages[0] : Language.DutchTag;

    /// <summary>How to name it in a list of sources: makers, year, title, address.</summary>
    public string Citation()
    {
        var makers = string.Join(", ", MakerNames);
        var when = Year is { } year ? $"({year.ToString(CultureInfo.InvariantCulture)})" : "";
        var head = string.Join(' ', new[] { makers, when }.Where(part => part.Length > 0));
        return string.Join(' ', new[] { head.Length > 0 ? head + "." : "", Title.TrimEnd('.') + ".", Link }.Where(part => part.Length > 0));
    }

    public IReadOnlyList<string> MakerNames => Makers.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
