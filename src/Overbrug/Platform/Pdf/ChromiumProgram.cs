namespace Overbrug.Platform.Pdf;

internal static class ChromiumProgram
{
    static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Find() =>
        Environment.GetEnvironmentVariable("OVERBRUG_CHROMIUM") is { Length: > 0 } chosen
            ? (File.Exists(chosen) ? chosen : null)
            : Usual.FirstOrDefault(File.Exists);
}
