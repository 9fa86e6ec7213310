using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Printing;

/// <summary>A school with a class, its people, a card and a moment.</summary>
public sealed class PaperWorld : IAsyncLifetime
{
    public Site Site { get; } = new();

    public School School { get; private set; } = null!;

    public ClassGroup Fish { get; private set; } = null!;

    public Membership Teacher { get; private set; } = null!;

    public Membership Partner { get; private set; } = null!;

    public Membership Stranger { get; private set; } = null!;

    public Family Family { get; private set; } = null!;

    public Moment Cooking { get; private set; } = null!;

    public Browser AsTeacher => Site.As(Teacher);

    public async ValueTask InitializeAsync()
    {
        var given = Site.Given();
        School = await given.School();
        Fish = await given.Class(School);
        Teacher = await given.Member(School, Role.Teacher, Fish);
        Partner = await given.Member(School, Role.Partner, Fish);
        var other = await given.School("De Boot");
        Stranger = await given.Member(other, Role.Teacher, await given.Class(other));
        Family = await given.Family(Fish);
        Cooking = await given.Moment(School, Fish, moment =>
        {
            moment.Place = "Refter";
            moment.Bring = WordList.Parse("vegetable apron");
            moment.Practical = WordList.Parse("siblings no-dutch-needed");
            moment.Spoken = WordList.Parse("nl ar");
        });
        await given.Save(db =>
        {
            db.Attach(Family);
            var coming = new SignUp(Cooking, Family, Site.Clock.Now.UtcDateTime);
            coming.Say(SignUpState.Coming, 2, 1, "ar", WordList.Empty, Guid.NewGuid(), Site.Clock.Now.UtcDateTime);
            return coming;
        });
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>The sheet as the PDF that Chromium makes of it.</summary>
    internal Task<string> Pdf(Folder folder, string url) => Pdf(AsTeacher, folder, url);

    internal static async Task<string> Pdf(Browser reader, Folder folder, string url)
    {
        var response = await reader.Send(HttpMethod.Get, url);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        var file = folder["sheet.pdf"];
        await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return file;
    }

    /// <summary>What a scanner reads on the first sheet.</summary>
    internal static async Task<string> Scan(Folder folder, string pdf)
    {
        await Tool.Run("pdftoppm", "-r", "110", "-f", "1", "-l", "1", "-png", "-singlefile", pdf, folder["sheet"]);
        return (await Tool.Run("zbarimg", "--quiet", "--raw", folder["sheet.png"])).Trim();
    }
}
