using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Overbrug.Library;
using Overbrug.Platform.Accounts;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

/// <summary>An editor behind the desk, with files to hand in.</summary>
internal sealed class Desk(Site site)
{
    public Browser Editor { get; private set; } = null!;

    public static async Task<Desk> Of(Site site)
    {
        var user = await site.Given().User("Mieke");
        await site.Given().Change<User>(user.Id, u => u.IsEditor = true);
        return new Desk(site) { Editor = site.As(user) };
    }

    public Task<Page> Upload(string text, string theme = "", string name = "lijst.csv") => Upload(Encoding.UTF8.GetBytes(text), theme, name);

    /// <summary>Hands in a file as a browser does, and shows the page that follows.</summary>
    public async Task<Page> Upload(byte[] file, string theme = "", string name = "lijst.csv")
    {
        const string url = "/library-desk/imports/new";
        using var body = new MultipartFormDataContent
        {
            { new StringContent("import"), "_handler" }, { new StringContent(theme), "Theme" }, { new StringContent(""), "Address" }, { new ByteArrayContent(file), "File", name },
        };
        var response = await Editor.Send(HttpMethod.Post, url, body);
        if (response.StatusCode == HttpStatusCode.Found)
        {
            return await Editor.Get(new Uri(new Uri(Site.Address), response.Headers.Location!).PathAndQuery);
        }

        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Page(Editor, url, response, new HtmlParser().ParseDocument(html), html);
    }

    public Task<Resource> Item(string slug, string title, string link = "", string makers = "", string origin = "", string originId = "") => site.Given().Save(_ =>
    {
        var item = new Resource(slug, new ResourceFacts { Title = title, Kind = ResourceKind.Book, Theme = "parents", Makers = makers, Link = link }, site.Clock.Now.UtcDateTime);
        item.ComesFrom(origin, originId);
        return item;
    });

    public async Task<Resource> Item(string title) => Assert.Single(await site.All<Resource>(), item => item.Facts.Title == title);
}
