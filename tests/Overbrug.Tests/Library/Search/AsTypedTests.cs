using System.Text;
using Overbrug.Library.Search;

namespace Overbrug.Tests.Library.Search;

/// <summary>What someone types beside what a title says.</summary>
public sealed class AsTypedTests
{
    [Theory]
    [InlineData("zorgcoordinator", "De zorgcoördinator")]
    [InlineData("ZORGCOÖRDINATOR", "de zorgcoordinator")]
    [InlineData("ecole", "L’École")]
    [InlineData("oeuvre", "Chef-d’œuvre")]
    [InlineData("œuvre", "Oeuvre")]
    [InlineData("film", "Een ﬁlm")]
    [InlineData("ijsland", "Ĳsland")]
    [InlineData("strasse", "Straße")]
    [InlineData("istanbul", "İstanbul")]
    public void Accents_capitals_and_ligatures_do_not_matter(string typed, string title) => Finds(typed, title);

    [Fact]
    public void An_accent_may_be_a_character_of_its_own()
    {
        Finds("médiateur".Normalize(NormalizationForm.FormD), "Médiateur");
        Finds("médiateur", "Médiateur".Normalize(NormalizationForm.FormD));
        Finds("український", "Український".Normalize(NormalizationForm.FormD));
    }

    [Theory]
    [InlineData("ko\u200Bffie", "Koffie")]
    [InlineData("\u202Ekoffie\u202C", "Koffie")]
    [InlineData("koffie", "kof\u00ADfie")]
    [InlineData("koffie ☕🎉", "Koffie")]
    [InlineData("\"koffie\" AND (NOT *)", "Koffie and not")]
    public void What_cannot_be_seen_and_signs_are_passed_over(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("dia’s", "Dia's bij de lezing")]
    [InlineData("dia", "De dia’s")]
    [InlineData("école", "À l'école")]
    [InlineData("children", "Children's rights")]
    [InlineData("lampeke", "Buurtwerk ’t Lampeke")]
    [InlineData("ouder-school", "Ouder en school")]
    [InlineData("schoolsamenwerking", "Ouder-schoolsamenwerking")]
    [InlineData("kaapgroepen", "In de Kaap-groepen")]
    public void Apostrophes_and_hyphens_part_words(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("gezin", "Gezinnen")]
    [InlineData("gezinnen", "Een gezin")]
    [InlineData("school", "Scholen")]
    [InlineData("brieven", "Een brief")]
    [InlineData("huis", "Huizen")]
    [InlineData("kinderen", "Elk kind")]
    [InlineData("leraren", "De leraar")]
    [InlineData("stad", "In steden")]
    [InlineData("leerkracht", "Leerkrachten")]
    [InlineData("brugfiguren", "De brugfiguur")]
    [InlineData("famille", "Les familles")]
    [InlineData("maternelles", "L’école maternelle")]
    [InlineData("activity", "Activities")]
    [InlineData("bridge", "Bridges")]
    public void One_or_many_is_the_same(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("gesprek", "Kleine gesprekjes")]
    [InlineData("boompje", "Een boom")]
    [InlineData("wandelen", "Een wandeling")]
    [InlineData("wandelingen", "Wie wandelt")]
    [InlineData("ontmoeten", "Ontmoeting")]
    [InlineData("werken", "Wat werkt")]
    [InlineData("warm", "Warme banden")]
    [InlineData("kwetsbaar", "Kwetsbare ouders")]
    public void Small_things_deeds_and_qualities_are_found(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("ouder", "Ouderbetrokkenheid")]
    [InlineData("betrokkenheid", "Ouderbetrokkenheid")]
    [InlineData("ouder betrokkenheid", "Ouderbetrokkenheid")]
    [InlineData("ouderbetrokkenheid", "Betrokkenheid van elke ouder")]
    [InlineData("opvang", "Kinderopvang")]
    [InlineData("kind", "Kinderdagverblijven")]
    [InlineData("figuur", "Brugfiguren")]
    [InlineData("zelf scan", "Zelfscan")]
    [InlineData("rechten", "Het kinderrechtenkader")]
    [InlineData("gesprekken", "Oudergesprek")]
    public void Parts_of_compounds_are_found(string typed, string title) =>
        Assert.Contains(title, Shelf.Of(title, "Ouder", "Betrokkenheid", "Opvang", "Kind en rechten", "Brug", "Figuur", "Kader", "Verblijf").Found(typed));

    [Theory]
    [InlineData("babelboom", "Babbelboom", "babbelboom")]
    [InlineData("hamsa", "Wiegelied voor Hamza", "hamza")]
    [InlineData("participatihuis", "Het Participatiehuis", "participatiehuis")]
    [InlineData("leerkarchten", "Leerkrachten", "leerkrachten")]
    [InlineData("kinderopvnag", "Kinderopvang", "kinderopvang")]
    [InlineData("zorgcoordonatro", "Zorgcoördinator", "zorgcoördinator")]
    public void A_typing_error_is_read_as_the_nearest_word(string typed, string title, string readAs)
    {
        var answer = Shelf.Of(title, "Iets anders").Find(new(typed, [], 0, 10));
        Assert.Equal(title, Assert.Single(answer.Hits).Slug);
        Assert.Equal(new ReadWord(typed, readAs), Assert.Single(answer.ReadAs));
    }

    [Theory]
    [InlineData("brugfiguur", "Bridge workers")]
    [InlineData("bridge worker", "De brugfiguren")]
    [InlineData("médiateur", "Brugfiguur")]
    [InlineData("brugfiguur", "Une personne-relais")]
    [InlineData("poverty", "Kansarme gezinnen")]
    [InlineData("armoede", "Vivre avec peu d’argent")]
    [InlineData("andere taal", "Anderstalige ouders")]
    [InlineData("anderstalig", "Wie thuis een andere taal spreekt")]
    [InlineData("oudercontact", "Het gesprek met de ouders")]
    public void Words_for_the_same_are_found_across_languages(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("de ouders van het kind", "Ouders en kind")]
    [InlineData("les familles et la crèche", "Familles: crèche")]
    [InlineData("over de", "Over de streep")]
    [InlineData("wie", "Wie is wie")]
    public void Small_words_do_not_stand_in_the_way(string typed, string title) => Finds(typed, title);

    [Theory]
    [InlineData("betrokk", "Betrokkenheid")]
    [InlineData("woning", "Kinderdroomwoning")]
    public void A_word_that_was_only_begun_or_ends_another_is_found(string typed, string title) => Finds(typed, title);

    private static void Finds(string typed, string title)
    {
        var answer = Shelf.Of(title, "Iets totaal verschillends").Find(new(typed, [], 0, 10));
        Assert.Equal(title, Assert.Single(answer.Hits).Slug);
        Assert.Empty(answer.ReadAs);
    }
}
