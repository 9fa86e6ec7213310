using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Tests.Support;
using Overbrug.Tests.Sweeps.Pages;

namespace Overbrug.Tests.Front;

/// <summary>A page that breaks says so in the reader's language, whoever reads it.</summary>
public sealed class BrokenPageTests : IAsyncDisposable
{
    private const string Secret = "what went wrong inside";

    private readonly Site site = Site.With(app =>
    {
        app.MapGet("/{lang}/broken", Break).WithMetadata(new ForParentsAttribute());
        app.MapMethods("/broken", ["GET", "POST"], Break);
    });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("nl", "ltr", "Er ging iets mis bij ons")]
    [InlineData("fr", "ltr", "Quelque chose n’a pas marché chez nous")]
    [InlineData("ar", "rtl", "حدث خطأ من جهتنا")]
    public async Task A_parent_reads_it_in_the_language_of_the_page(string lang, string direction, string says) =>
        Reads(await site.Anyone().Get($"/{lang}/broken"), lang, direction, says);

    [Theory]
    [InlineData("nl", "ltr", "Er ging iets mis bij ons")]
    [InlineData("fr", "ltr", "Quelque chose n’a pas marché chez nous")]
    [InlineData("ar", "rtl", "حدث خطأ من جهتنا")]
    public async Task A_teacher_reads_it_in_their_own_language_also_after_a_form(string lang, string direction, string says)
    {
        var teacher = await site.Given().Member(await site.Given().School(), Role.Teacher);
        await site.Given().Change<User>(teacher.UserId, user => user.Language = lang);
        Reads(await site.As(teacher).Get("/broken"), lang, direction, says);
        Reads(await site.As(teacher).Post("/broken"), lang, direction, says);
    }

    private void Reads(Page page, string lang, string direction, string says)
    {
        page.ShouldBe(HttpStatusCode.InternalServerError).ShouldSay("Er ging iets mis bij ons").ShouldSay(says).ShouldNotSay(Secret);
        Assert.Equal((lang, direction), (page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir")));
        Assert.Empty(HeadRules.Unguarded(page.Response));
        Assert.Contains(site.Troubles.Taken(), line => line.Contains(Secret, StringComparison.Ordinal));
    }

    private static IResult Break() => throw new InvalidOperationException(Secret);
}
