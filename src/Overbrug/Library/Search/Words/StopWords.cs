namespace Overbrug.Library.Search;

/// <summary>Folded words that are in every text: a record need not hold them, unless nothing else was typed.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> All = new(
        ("de het een en of in op te ten ter van voor met aan uit bij naar om over onder tot door dat die dit deze er is zijn was waren wordt worden als dan ook maar niet nog al wel je jij jou jouw we wij ze zij hij hun hen "
        + "ik mijn me mij ons onze u uw zich wat wie waar hoe dus want zo kan kun kunt kunnen wil wilt moet moeten mag heeft hebben heb had zou "
        + "le la les un une des du au aux et ou dans sur par pour avec sans est sont que qui quoi ce cet cette ces son sa ses leur leurs il elle ils elles nous vous on ne pas plus se y en l d s t n m c j qu "
        + "the an and or of to for with from by at on it its this that these those are be as their they you your we our how what who which not a").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> AllArticles = new(["de", "het", "een", "le", "la", "les", "l", "un", "une", "the", "an", "a"], StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IReadOnlyCollection<string> Articles => AllArticles;

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 7 && ByLetters.Contains(word);
}
