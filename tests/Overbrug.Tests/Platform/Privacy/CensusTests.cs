using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Privacy;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Privacy;

public sealed class CensusTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Forbidden = ["child name", "childname", "birth", "photo", "picture of", "national", "nationality", "gender", "sex", "diploma", "religion", "legalstatus"];

    [Fact]
    public async Task Every_stored_column_is_in_the_census_and_nothing_else()
    {
        var problems = await site.Read(db => Task.FromResult(Census.Load().Against(db.Model).ToList()));
        Assert.Empty(problems);
    }

    [Fact]
    public async Task No_column_is_named_after_what_no_family_should_have_to_give()
    {
        var columns = await site.Read(db => Task.FromResult(db.Model.GetRelationalModel().Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}")).ToList()));
        Assert.DoesNotContain(columns, column => Forbidden.Any(word => column.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_family_has_no_contact_data_but_in_what_it_asks()
    {
        var contact = Census.Load().Rows.Where(row => row.Contact == "yes").Select(row => row.Table).Distinct();
        Assert.Equal(["Asks", "AspNetUsers", "Invitations", "Jobs"], contact.Order());
    }

    [Fact]
    public void Every_line_says_yes_or_no_to_contact_data() =>
        Assert.All(Census.Load().Rows, row => Assert.Contains(row.Contact, new[] { "yes", "no" }));
}
