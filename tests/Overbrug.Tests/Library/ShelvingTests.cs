using Overbrug.Library;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library;

public sealed class ShelvingTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Every_record_of_the_program_comes_into_the_library_once()
    {
        Assert.Equal(Shelf.Records.Count, await Put());
        Assert.Equal(0, await Put());
        Assert.True(Shelf.Records.Count >= 52);
        Assert.All(await site.All<Resource>(), item => Assert.Equal(["nl", "fr", "en"], item.Facts.About.Tags.OrderBy(tag => "nlfren".IndexOf(tag, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task What_changed_here_stays_as_it_is_here()
    {
        await Put();
        var item = (await site.All<Resource>())[0];
        await site.Given().Change<Resource>(item.Id, ours =>
        {
            ours.Tell(ours.Facts with { Title = "Onze titel" }, site.Clock.Now.UtcDateTime);
            ours.ComesFrom("", "");
        });
        Assert.Equal(0, await Put());
        Assert.Contains(await site.All<Resource>(), resource => resource.Facts.Title == "Onze titel");
    }

    [Fact]
    public async Task A_record_that_no_longer_comes_along_is_taken_away()
    {
        var item = await site.Given().Item("van-vroeger");
        await site.Given().Change<Resource>(item.Id, old => old.ComesFrom(Shelving.Origin, "van-vroeger"));
        await Put();
        Assert.NotNull((await site.All<Resource>()).Single(resource => resource.Slug == "van-vroeger").WithdrawnAt);
    }

    private LibraryShelf Shelf => site.Services.GetRequiredService<LibraryShelf>();

    private Task<int> Put() => site.Read(db => new Shelving(db, Shelf, site.Clock).RunAsync(CancellationToken.None));
}
