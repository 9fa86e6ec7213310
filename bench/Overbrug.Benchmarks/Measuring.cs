using System.Globalization;
using Overbrug.Families;

namespace Overbrug.Benchmarks;

/// <summary>Asks for every page in turn, round after round, so that what else the machine does falls on all of them.</summary>
internal static class Measuring
{
    private const int MostWarmUps = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2.5);
    private static readonly int Seconds = Setting.Number("BENCH_SECONDS", 3);

    public static async Task<List<Measure>> AllAsync(Running program, Scene scene, string folder, int rounds)
    {
        using var phone = Phone.On(program);
        var visits = await FirstVisit.MeasureAsync(phone, $"/fr/k/{scene.ClassCode}");
        using var raw = new RawSqlite(folder);
        var signUps = new SignUpLoad(phone, scene.SignUps);
        var teacher = await SignInAsync(phone);
        var loads = new (string Name, Func<int, Task<double>> Load)[]
        {
            ("plain", s => Wrk.LoadAsync(program, "/bench/plain", s)),
            ("card", s => Wrk.LoadAsync(program, $"/fr/k/{scene.CardCode}", s)),
            ("phone", s => Wrk.LoadAsync(program, $"/fr/k/{scene.ClassCode}", s, $"{FamilyCookie.Name}={scene.CardCode}")),
            ("cached", s => Wrk.LoadAsync(program, $"/fr/k/{scene.ClassCode}", s)),
            ("list", s => Wrk.LoadAsync(program, $"/moments/{scene.FullList}/who", s, teacher)),
            ("raw", s => Task.FromResult(raw.Load(TimeSpan.FromSeconds(s)))),
            ("sign-ups", s => signUps.LoadAsync(TimeSpan.FromSeconds(s))),
        };
        loads = [.. loads.Where(load => Setting.Chooses(load.Name))];
        await WarmUpAsync(loads);
        var rates = loads.ToDictionary(load => load.Name, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, load) in loads)
            {
                rates[name].Add(await load(Seconds));
            }
        }

        var ratios = new (string What, string Name, string Against, double Goal)[]
        {
            ("a family's own page, by its card", "card", "plain", 0.08),
            ("a family's own page, remembered phone", "phone", "plain", 0.08),
            ("class page from the output cache", "cached", "plain", 0.5),
            ("list of 50 families for the teacher", "list", "plain", 0.04),
            ("sign-ups acknowledged, against raw SQLite", "sign-ups", "raw", 0.25),
        };
        return [.. ratios.Where(ratio => rates.ContainsKey(ratio.Name) && rates.ContainsKey(ratio.Against)).Select(Ratio), .. visits];

        Measure Ratio((string What, string Name, string Against, double Goal) of) => new(
            of.What, rates[of.Name].Zip(rates[of.Against], (rate, other) => rate / other).Median(), "", AtLeast: of.Goal,
            Detail: $"{rates[of.Name].Median():N0} against {rates[of.Against].Median():N0} a second");
    }

    // on one core the program finds time to compile itself better only in the pauses
    private static async Task WarmUpAsync(IEnumerable<(string Name, Func<int, Task<double>> Load)> loads)
    {
        foreach (var (name, load) in loads)
        {
            var rates = new List<double>();
            while (rates.Count < MostWarmUps && StillGrows(rates))
            {
                rates.Add(await load(2));
                await Task.Delay(Pause);
            }

            Console.Error.WriteLine($"Warm: {name}, {string.Join(", ", rates.Select(rate => rate.ToString("N0", CultureInfo.InvariantCulture)))} a second");
        }
    }

    private static bool StillGrows(List<double> rates) => rates.Count < 9 || rates[^4..].Max() > 1.03 * rates[..^4].Max();

    public static async Task<string> SignInAsync(HttpClient phone)
    {
        using var answer = await phone.GetAsync(new Uri("/demo/teacher", UriKind.Relative));
        return answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).First();
    }
}
