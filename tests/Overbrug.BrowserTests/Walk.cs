using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>Someone who follows every link of the demo and keeps the first few addresses of each kind of page.</summary>
internal static class Walk
{
    private const string Script = """
        async ([starts, kinds, most]) => {
          const patterns = kinds.map(([template, pattern]) => [template, new RegExp(pattern, 'i')]);
          const asked = new Set(), found = {};
          const ahead = [...starts];
          while (ahead.length > 0) {
            const url = ahead.shift();
            const kind = patterns.find(([, pattern]) => pattern.test(url.split('?')[0]))?.[0];
            if (asked.has(url) || !kind || (found[kind]?.length ?? 0) >= most) continue;
            asked.add(url);
            const answer = await fetch(url);
            const there = new URL(answer.url);
            if (answer.redirected) ahead.push(there.pathname + there.search);
            if (answer.redirected || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
            (found[kind] ??= []).push(url);
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            for (const link of page.querySelectorAll('a[href]:not([rel=nofollow])')) {
              const to = new URL(link.getAttribute('href'), new URL(url, location.origin));
              if (to.origin === location.origin) ahead.push(to.pathname + to.search);
            }
          }
          return Object.entries(found).flatMap(([kind, urls]) => urls.map(url => [kind, url]));
        }
        """;

    public static async Task<IReadOnlyList<(string Kind, string Url)>> From(IPage page, int most, params string[] starts)
    {
        await page.GotoAsync(starts[0]);
        var kinds = PageKinds.All.Select(kind => new[] { kind.Template, kind.Pattern }).ToArray();
        var found = await page.EvaluateAsync<string[][]>(Script, new object[] { starts, kinds, most });
        return [.. found.Select(pair => (pair[0], pair[1]))];
    }
}
