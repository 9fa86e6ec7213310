using System.Text;
using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Importing.Reading;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

public sealed class FileRowsTests
{
    private static readonly string Content = Path.Combine(Root.Path, "content");
    private static readonly LibraryShelf Shelf = LibraryShelf.Load(Content);
    private static readonly WordsIn Dutch = Words.Load(Content).In(Language.DutchTag);

    [Fact]
    public void All_that_a_record_can_tell_is_read()
    {
        var facts = Facts("""
            id,title,kind,makers,audience,year,languages,theme,link,ask,together,layers,keys,no-dutch,sound-or-picture,method,licence,about-nl,about-fr,about-en
            a,Een boek,self-scan,Lien; Sanne,teachers heads,2021,"nl,fra",parents,https://example.org/a,,samen,,welcome fathers,ja,nee,,CC BY 4.0,Over dit boek.,À propos.,About.
            """);
        Assert.Equal(("Een boek", ResourceKind.SelfScan, "Lien; Sanne", 2021, "parents", "https://example.org/a"), (facts.Title, facts.Kind, facts.Makers, facts.Year!.Value, facts.Theme, facts.Link));
        Assert.Equal(("teachers heads", "nl fr", "welcome fathers", true, false, "CC BY 4.0"), (facts.Audience.ToString(), facts.Languages.ToString(), facts.Keys.ToString(), facts.NoDutch, facts.SoundOrPicture, facts.Licence));
        Assert.Equal(("Over dit boek.", "À propos.", true, false), (facts.About.Dutch, facts.About["fr"], facts.About.IsDraft("en"), facts.About.IsDraft("nl")));
    }

    [Fact]
    public void Dutch_names_do_and_three_columns_are_enough()
    {
        var facts = Facts("Titel;SOORT;Thema\nEen film;Film;Partnerschap met ouders\n");
        Assert.Equal(("Een film", ResourceKind.Film, "parents"), (facts.Title, facts.Kind, facts.Theme));
        Assert.Equal("neighbourhood-welfare", Facts("title;kind\nEen film;film\n", "neighbourhood-welfare").Theme);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("'=HYPERLINK(1)", "=HYPERLINK(1)")]
    [InlineData("'+32 2 123", "+32 2 123")]
    [InlineData("'-", "-")]
    [InlineData("'@home", "@home")]
    [InlineData("'t Zand", "'t Zand")]
    [InlineData("'", "'")]
    public void A_formula_is_text_and_the_apostrophe_before_it_is_ours(string cell, string title) =>
        Assert.Equal(title, Facts($"title,kind,theme\n\"{cell}\",book,parents\n").Title);

    [Fact]
    public void What_cannot_be_stored_is_taken_out() =>
        Assert.Equal("Een boek é", Facts("title,kind,theme\n\"Een\0\u0007 boek\n e\u0301\",book,parents\n").Title);

    [Theory]
    [InlineData(",book,parents,,,,", "De kolom title is leeg.")]
    [InlineData("x,vliegtuig,parents,,,,", "“vliegtuig” kennen we niet in de kolom kind.")]
    [InlineData("x,,parents,,,,", "De kolom kind is leeg.")]
    [InlineData("x,book,weer,,,,", "“weer” kennen we niet in de kolom theme.")]
    [InlineData("x,book,parents,12,,,", "“12” is geen jaar tussen 1900 en 2100.")]
    [InlineData("x,book,parents,,javascript:alert(1),,", "is geen adres dat begint met https://.")]
    [InlineData("x,book,parents,,http://127.0.0.1/,,", "is geen adres dat begint met https://.")]
    [InlineData("x,book,parents,,,misschien,", "Schrijf ja of nee.")]
    [InlineData("x,book,parents,,,,,te veel", "meer cellen dan de 7 kolommen")]
    [InlineData("x,book,\"par", "aanhalingsteken")]
    public void A_broken_row_says_what_is_wrong_and_the_next_is_read(string row, string problem)
    {
        var rows = Read($"title,kind,theme,year,link,no-dutch,languages\n{row}\ny,book,parents,,,,\n");
        Assert.Contains(problem, rows[0].Problem, StringComparison.Ordinal);
        Assert.Equal((2, 3), (rows[0].Number, rows[1].Number));
        Assert.Equal("y", rows[1].Tell!(null).Title);
    }

    [Theory]
    [InlineData("scholen; kinderopvang; lerarenopleiding", "teachers heads child-carers students trainers", "")]
    [InlineData("Scholen en ouders", "teachers heads parents", "")]
    [InlineData("teachers heads", "teachers heads", "")]
    [InlineData("Leraren, brugfiguren", "teachers bridge-workers", "")]
    [InlineData("écoles; marsmannen van ver", "teachers heads", "marsmannen van ver")]
    public void For_whom_is_read_as_other_lists_say_it_and_what_nobody_knows_is_left_out(string told, string ids, string leftOut)
    {
        var row = Read($"title,kind,theme,audience\nx,book,parents,\"{told}\"\n")[0];
        Assert.Equal(ids, row.Tell!(null).Audience.ToString());
        Assert.Equal(leftOut.Length == 0 ? "" : $"Dit kennen we niet en laten we weg: {leftOut}.", row.Remark);
    }

    [Fact]
    public void A_language_that_nobody_knows_is_left_out()
    {
        var row = Read("title,kind,theme,languages\nx,book,parents,nl klingon!\n")[0];
        Assert.Equal("nl", row.Tell!(null).Languages.ToString());
        Assert.Contains("klingon!", row.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_too_long_is_refused() =>
        Assert.Contains("hoogstens 300 tekens", Read($"title,kind,theme\n{new string('x', 301)},book,parents\n")[0].Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "library-import.empty-file")]
    [InlineData("a,b,c\n1,2,3\n", "library-import.columns")]
    [InlineData("title,kind\nx,book\n", "library-import.columns")]
    public void Without_columns_nothing_is_read(string text, string key) => Assert.Equal(key, Assert.Throws<UnreadableException>(() => Read(text)).Key);

    [Fact]
    public void A_column_that_is_not_there_leaves_what_an_item_has()
    {
        var here = Facts("title,kind,theme,makers,about-nl,about-fr\nOud,book,parents,Lien,Een zin.,Une phrase.\n");
        var told = Read("title,kind,theme,about-nl\nNieuw,film,neighbourhood-welfare,Een zin.\n")[0].Tell!(here);
        Assert.Equal(here with { Title = "Nieuw", Kind = ResourceKind.Film, Theme = "neighbourhood-welfare" }, told);
    }

    private static ResourceFacts Facts(string text, string? theme = null)
    {
        var row = Assert.Single(Read(text, theme));
        Assert.Equal("", row.Problem);
        return row.Tell!(null);
    }

    private static List<ReadRow> Read(string text, string? theme = null) => [.. new FileRows(Shelf, Dutch, theme).Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];
}
