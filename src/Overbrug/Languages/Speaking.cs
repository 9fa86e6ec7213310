namespace Overbrug.Languages;

/// <summary>The language of the request at hand (scoped); Dutch until something chooses another.</summary>
public sealed class Speaking(Words words)
{
    public Words Words => words;
    public Language Dutch => words.Languages.Dutch;
    public Language Page { get; set; } = words.Languages.Dutch;

    public WordsIn W => words.In(Page);
    public WordsIn InDutch => words.In(Dutch);
}
