using Overbrug.Library.Search;
using Overbrug.Platform;

namespace Overbrug.Tests.Library.Search;

public sealed class ThesaurusTests
{
    [Theory]
    [InlineData("ouder\tparent\nalleen", 2)]
    [InlineData("ouder\t\tparent", 1)]
    public void A_line_without_two_entries_is_told_with_its_number(string text, int line) =>
        Assert.Equal(line, Assert.Throws<ContentException>(() => Thesaurus.Read(new("thesaurus.txt", text))).Line);

    [Fact]
    public void Empty_lines_and_remarks_are_passed_over() =>
        Assert.Single(Thesaurus.Read(new("thesaurus.txt", "# who\n\nouder\tparent\n")).Lines);

    [Fact]
    public void No_entry_of_the_shipped_thesaurus_stands_twice_on_a_line() =>
        Assert.Empty(Shelf.Thesaurus.Lines.Where(entries => entries.Distinct(StringComparer.OrdinalIgnoreCase).Count() != entries.Count).Select(entries => entries[0]));
}
