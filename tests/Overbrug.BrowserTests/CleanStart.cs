using System.Diagnostics;
using Microsoft.Playwright;
using Overbrug.Platform.Accounts;

namespace Overbrug.BrowserTests;

/// <summary>From a console with a code to a team of two, with scripts off.</summary>
public sealed class CleanStart(DemoSite demo)
{
    private const string Head = "mieke@devlieger.example";
    private const string Teacher = "amina@devlieger.example";
    private static readonly string? Shots = Environment.GetEnvironmentVariable("OVERBRUG_SHOTS");

    [Fact]
    public async Task A_head_opens_a_school_makes_a_class_and_invites_a_teacher_who_comes_in()
    {
        await using var clean = await CleanSite.Start(DemoSite.FreePort());
        var head = await Device(clean);
        await head.GotoAsync("/");
        await Look(head, "01-first-run");
        await Open(head, clean.Code);
        await SetUpSecondFactor(head);
        await Expect(head, "Begin met één ding", "Maak je eerste klas", "Nodig een collega uit");
        await Look(head, "04-today");
        await MakeClass(head);
        await Invite(head);

        var teacher = await Device(clean);
        var letter = await clean.LetterTo(Teacher);
        await Show(head, letter.Html, "08-letter-invitation");
        await teacher.GotoAsync(CleanSite.LinkIn(letter));
        await Look(teacher, "09-invitation");
        await teacher.ClickAsync("text=Ik kom erbij");
        await Expect(teacher, "Dag Amina");
        await Look(teacher, "10-teacher-today");
        await teacher.GotoAsync("/school");
        await Look(teacher, "11-teacher-school");
        await SignInByMail(teacher, clean);
        await LookAround(head);
    }

    private static async Task Open(IPage page, string code)
    {
        await page.FillAsync("[name=Code]", "verkeerd");
        await page.ClickAsync("text=Open de school");
        await Look(page, "02-first-run-errors");
        foreach (var (name, value) in new[] { ("Code", code), ("School", "De Vlieger"), ("Town", "Molenbeek"), ("Name", "directeur Mieke"), ("Email", Head), ("Password", "zeven grijze ganzen") })
        {
            await page.FillAsync($"[name={name}]", value);
        }

        await page.ClickAsync("text=Open de school");
        await Expect(page, "Nog een slot");
    }

    private static async Task SetUpSecondFactor(IPage page)
    {
        await Look(page, "03-second-factor");
        var key = await KeyInQrCode(page);
        await page.FillAsync("[name=Code]", Totp.Code(key, Totp.Step(TimeProvider.System.GetUtcNow())));
        await page.ClickAsync("text=Zet de code aan");
        await Look(page, "03b-recovery-codes");
        await page.ClickAsync("text=Maak nieuwe noodcodes");
        await Look(page, "03c-recovery-codes-made");
        await page.ClickAsync("text=Ik heb ze bewaard");
    }

    private static async Task MakeClass(IPage page)
    {
        await page.ClickAsync("text=Maak je eerste klas");
        await page.FillAsync("[name=Name]", "Vissen");
        await page.CheckAsync("[name=Pictogram][value=fish]");
        await Look(page, "06-new-class");
        await page.ClickAsync("text=Maak de klas");
        await Expect(page, "De klas is er", "Vissen");
        await Look(page, "05-school");
    }

    private static async Task Invite(IPage page)
    {
        await page.ClickAsync("text=Nodig iemand uit");
        await page.FillAsync("[name=Name]", "Amina");
        await page.FillAsync("[name=Email]", Teacher);
        await page.CheckAsync("[name=Role][value=Teacher]");
        await page.CheckAsync("[name=Classes]");
        await Look(page, "07-invite");
        await page.ClickAsync("text=Maak de uitnodiging");
        await Expect(page, "De uitnodiging is onderweg", Teacher);
        await Look(page, "07b-school-invited");
    }

    private static async Task SignInByMail(IPage page, CleanSite clean)
    {
        await page.GotoAsync("/account");
        await Look(page, "12-account");
        await page.ClickAsync("text=Afmelden");
        await page.FillAsync("[name=MailTo]", Teacher);
        await Look(page, "13-sign-in");
        await page.ClickAsync("text=Stuur mij een mail");
        await Look(page, "14-mail-sent");
        var letter = await clean.LetterTo(Teacher);
        for (var tries = 0; tries < 60 && !letter.Subject.Contains("anmeld", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100);
            letter = await clean.LetterTo(Teacher);
        }

        await Show(page, letter.Html, "15-letter-sign-in");
        await page.GotoAsync(CleanSite.LinkIn(letter));
        await Look(page, "16-link");
        await page.ClickAsync("text=Ga verder");
        await Expect(page, "Dag Amina");
    }

    /// <summary>Pages that only pictures are made of.</summary>
    private static async Task LookAround(IPage head)
    {
        if (Shots is null)
        {
            return;
        }

        foreach (var (at, name) in new[] { ("/school", "17-school"), ("/school/settings", "18-settings"), ("/school/partners/new", "19-new-partner"), ("/account/password", "20-password"), ("/account/totp", "21-totp"), ("/account", "22-account-head") })
        {
            await head.GotoAsync(at);
            await Look(head, name);
        }

        await head.GotoAsync("/school");
        await head.ClickAsync("a:text-is('Amina')");
        await Look(head, "23-member");
        await head.GotoAsync("/school");
        await head.ClickAsync("a:text-is('Vissen')");
        await Look(head, "24-class");
    }

    private async Task<IPage> Device(CleanSite clean)
    {
        var context = await demo.Chromium.NewContextAsync(new BrowserNewContextOptions { BaseURL = clean.Address, ViewportSize = new ViewportSize { Width = 360, Height = 760 }, Locale = "nl-BE", JavaScriptEnabled = false });
        return await context.NewPageAsync();
    }

    private static async Task Expect(IPage page, params string[] words)
    {
        foreach (var word in words)
        {
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(word);
        }
    }

    private static async Task<string> KeyInQrCode(IPage page)
    {
        var picture = Path.GetTempFileName() + ".png";
        await page.Locator(".totp-code svg").ScreenshotAsync(new() { Path = picture });
        using var zbar = Process.Start(new ProcessStartInfo("zbarimg", ["--quiet", "--raw", picture]) { RedirectStandardOutput = true })!;
        var read = (await zbar.StandardOutput.ReadToEndAsync()).Trim();
        File.Delete(picture);
        Assert.StartsWith("otpauth://totp/Overbrug:", read, StringComparison.Ordinal);
        return read.Split("secret=")[1].Split('&')[0];
    }

    private static async Task Show(IPage page, string html, string name)
    {
        if (Shots is not null)
        {
            await using var context = await page.Context.Browser!.NewContextAsync();
            var letter = await context.NewPageAsync();
            await letter.SetContentAsync(html);
            await Look(letter, name);
        }
    }

    /// <summary>Pictures in three widths, light and dark, when they are asked for.</summary>
    private static async Task Look(IPage page, string name)
    {
        foreach (var (scheme, width) in Shots is null ? [] : new[] { (ColorScheme.Light, 768), (ColorScheme.Light, 1280), (ColorScheme.Dark, 360), (ColorScheme.Light, 360) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 760);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Shots!, $"clean-{name}-{width}-{scheme}.png".ToLowerInvariant()), FullPage = true });
        }
    }
}
