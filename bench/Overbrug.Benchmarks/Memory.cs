namespace Overbrug.Benchmarks;

/// <summary>What the program holds after ten thousand answers: a family's page, a class page, a teacher's list and the front page by turns.</summary>
internal static class Memory
{
    private const int Enough = 10_000;

    public static async Task<Measure> MeasureAsync(string folder, Scene scene)
    {
        using var program = await Running.StartAsync(folder);
        using var phone = Phone.On(program);
        var teacher = await Measuring.SignInAsync(phone);
        (string Path, string? Cookie)[] pages = [($"/fr/k/{scene.CardCode}", null), ($"/fr/k/{scene.ClassCode}", null), ($"/moments/{scene.FullList}/who", teacher), ("/", null)];
        var answered = 0;
        while (answered < Enough)
        {
            foreach (var (path, cookie) in pages)
            {
                await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => GetAsync(phone, path, cookie)));
                answered += 8;
            }
        }

        return new Measure("memory", program.Memory, "MB", AtMost: 250, Detail: $"after {answered:N0} requests");
    }

    private static async Task GetAsync(HttpClient phone, string path, string? cookie)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            asked.Headers.Add("Cookie", cookie);
        }

        using var answer = (await phone.SendAsync(asked)).EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
