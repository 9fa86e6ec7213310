using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class TwoTests
{
    static readonly Words Words = Words.Load(Root.Content);

    [Fact]
    public async Task Dutch_stands_first_and_the_draft_beside_it() => Assert.Equal(
        """<h1 class="two"><span lang="nl" dir="ltr" class="nl">We komen</span> <span lang="ar" dir="rtl" class="tr" data-translation="draft">سنأتي</span></h1>""",
        await Rendered<Two>("ar", ("Key", "parents.we-come"), ("As", "h1")));

    [Fact]
    public async Task A_Dutch_page_says_it_once() => Assert.Equal(
        """<span class="two"><span lang="nl" dir="ltr" class="nl">We komen</span></span>""",
        await Rendered<Two>("nl", ("Key", "parents.we-come")));

    [Fact]
    public async Task What_the_team_wrote_in_Dutch_only_stands_alone() => Assert.Equal(
        """<p class="two lead"><span lang="nl" dir="ltr" class="nl">Soep &amp; brood</span></p>""",
        await Rendered<TwoText>("tr", ("Text", LocalizedText.InDutch("Soep & brood")), ("As", "p"), ("Class", "lead")));

    [Fact]
    public async Task One_language_is_plain_text_unless_there_is_something_to_tell()
    {
        Assert.Equal("We komen", await Rendered<Say>("nl", ("Key", "parents.we-come")));
        Assert.Equal("""<span lang="ar" dir="rtl" data-translation="draft">سنأتي</span>""", await Rendered<Say>("ar", ("Key", "parents.we-come")));
    }

    static async Task<string> Rendered<T>(string tag, params (string Name, object? Value)[] parameters) where T : IComponent
    {
        var speaking = new Speaking(Words) { Page = Words.Languages[tag] };
        await using var services = new ServiceCollection().AddSingleton(speaking).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var values = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
        return await renderer.Dispatcher.InvokeAsync(async () => System.Net.WebUtility.HtmlDecode((await renderer.RenderComponentAsync<T>(values)).ToHtmlString()).Replace(" & ", " &amp; ", StringComparison.Ordinal));
    }
}
