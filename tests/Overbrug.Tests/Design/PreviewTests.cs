using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Overbrug.Design;
using Overbrug.Platform.Web;

namespace Overbrug.Tests.Design;

public class PreviewTests
{
    static readonly ServiceProvider Services = new ServiceCollection().AddAssets().AddDesign().BuildServiceProvider();

    public static TheoryData<string> Names => [.. PreviewList.All.Select(preview => preview.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_preview_renders(string name)
    {
        var html = new HtmlParser().ParseDocument(await Render(name));
        Assert.NotEmpty(html.Body!.Children);
        Assert.Empty(html.QuerySelectorAll("[style], style, script"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_input_in_a_preview_has_a_label_and_existing_notes(string name)
    {
        var html = new HtmlParser().ParseDocument(await Render(name));
        Assert.All(html.QuerySelectorAll("input, select, textarea"), input =>
            Assert.True(input.Closest("label") is not null || html.QuerySelector($"label[for='{input.Id}']") is not null, input.OuterHtml));
        Assert.All(html.QuerySelectorAll("[aria-describedby]"), input =>
            Assert.All(input.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(html.GetElementById(id))));
    }

    [Fact]
    public void Every_component_of_the_design_has_a_preview()
    {
        var folders = Directory.GetDirectories(Repository.File("src/Overbrug/Design")).Select(Path.GetFileName).Except(["Field"]);
        Assert.Equal(folders.Order(), PreviewList.All.Select(preview => preview.Name).Order());
    }

    static async Task<string> Render(string name)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var component = PreviewList.All.Single(preview => preview.Name == name).Component;
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.Empty)).ToHtmlString());
    }
}
