using System.Net;
using System.Text.Json;
using Overbrug.Library;
using Overbrug.Library.Exchange;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>The search for other programs, and its description.</summary>
public sealed class ApiTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task It_finds_what_the_page_finds()
    {
        await site.Items(45);
        await site.Given().Item(site, "wandeling", GivenItems.Facts("Wandelen door de buurt", ResourceKind.Walk, "neighbourhood-welfare"));
        var walk = await Ask("?q=wandelen");
        Assert.Equal((1, "wandeling"), (walk.GetProperty("total").GetInt32(), walk.GetProperty("items")[0].GetProperty("id").GetString()));
        var books = await Ask("?kind=book&theme=neighbourhood-welfare&page=1");
        Assert.Equal(7, books.GetProperty("total").GetInt32());
        Assert.All(books.GetProperty("items").EnumerateArray(), item => Assert.Equal(("book", "neighbourhood-welfare"), (item.GetProperty("kind").GetString(), item.GetProperty("theme").GetString())));
        Assert.Equal(46, (await Ask("?kind=book&kind=film&kind=walk")).GetProperty("total").GetInt32());
        Assert.Equal(22, (await Ask("")).GetProperty("facets").GetProperty("kind").GetProperty("book").GetInt32());
    }

    [Fact]
    public async Task Pages_follow_each_other_and_end()
    {
        await site.Items(45);
        var seen = new List<string>();
        foreach (var (page, count) in new[] { (1, 20), (2, 20), (3, 5), (4, 0), (1_000_000, 0) })
        {
            var answer = await Ask($"?page={page}");
            Assert.Equal((45, count), (answer.GetProperty("total").GetInt32(), answer.GetProperty("items").GetArrayLength()));
            seen.AddRange(answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        }

        Assert.Equal(45, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("?kind=hidden"), InlineData("?theme=%00"), InlineData("?audience=%ED%A0%80"), InlineData("?language=xx&kind=book"), InlineData("?year=-1"), InlineData("?tried=%F0%9F%90%9F")]
    public async Task A_value_that_does_not_exist_finds_nothing(string query)
    {
        await site.Items(3);
        Assert.Equal(0, (await Ask(query)).GetProperty("total").GetInt32());
    }

    [Theory, InlineData("?q=%00%ED%A0%80"), InlineData("?q=%E2%80%AE%D8%A7%E2%81%A6%E2%80%8B%F0%9F%90%9F"), InlineData("?q=%22a%20OR%20*%20NEAR(&kind=&page="), InlineData("?Q=x&sort=PasswordHash&filter[User.Email]=a")]
    public async Task Whatever_is_typed_gets_an_answer(string query) => await Valid(await Ask(query), "Found");

    [Theory]
    [InlineData("?page=0"), InlineData("?page=-1"), InlineData("?page=x"), InlineData("?page=1000001"), InlineData("?page=99999999999999999999"), InlineData("?page=1&page=2"), InlineData("?q=a&q=b"), InlineData("?page=%001")]
    public async Task A_question_that_cannot_be_read_is_told_why(string query) => await Refused(query);

    [Fact]
    public async Task A_question_that_is_too_long_is_told_so() => Assert.Contains("200", await Refused($"?q={new string('a', 10_000)}"), StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_is_as_described()
    {
        await site.Items(25);
        await site.Given().Item(site, "kaal", new ResourceFacts { Title = "Kaal", Kind = ResourceKind.Walk, Theme = "verdwenen", Ask = "In de bibliotheek" });
        foreach (var query in new[] { "", "?page=2", "?q=materiaal", "?kind=hidden" })
        {
            await Valid(await Ask(query), "Found");
        }
    }

    [Fact]
    public async Task The_description_knows_every_kind_and_everything_one_can_choose()
    {
        var document = await Document();
        Assert.Equal("3.1.0", document.GetProperty("openapi").GetString());
        Assert.Equal(ResourceKinds.All.Select(kind => kind.Id()), new JsonSchema(document).At("#/components/schemas/Kind").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString()!));
        var parameters = document.GetProperty("paths").GetProperty(LibraryApi.Address).GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!);
        Assert.Equal(Facets.All.Append("q").Append("page").Order(), parameters.Order());
    }

    private async Task<string> Refused(string query)
    {
        var response = await site.Anyone().Send(HttpMethod.Get, $"/api/library{query}");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        await Valid(problem, "Problem");
        return problem.GetProperty("detail").GetString()!;
    }

    private async Task<JsonElement> Ask(string query) => JsonDocument.Parse((await site.Anyone().Get($"/api/library{query}")).ShouldBe(HttpStatusCode.OK).Html).RootElement;

    private async Task<JsonElement> Document() => JsonDocument.Parse((await site.Anyone().Get("/openapi.json")).Html).RootElement;

    private async Task Valid(JsonElement answer, string schema)
    {
        var document = await Document();
        var check = new JsonSchema(document);
        check.Check(answer, check.At($"#/components/schemas/{schema}"), schema);
        Assert.True(check.Wrong.Count == 0, string.Join('\n', check.Wrong));
    }
}
