using System.Globalization;

namespace Overbrug.Platform.Operations;

/// <summary>A bar for long work, on standard error and only on a terminal, redrawn at every percent.</summary>
public sealed class ProgressBar(TextWriter output, bool shown)
{
    private const int Width = 40;
    private string what = "";
    private long total = 1;
    private long done;
    private int drawn = -1;

    public static ProgressBar OnTerminal() => new(Console.Error, !Console.IsErrorRedirected);

    /// <param name="work">one or two words before the bar</param>
    /// <param name="steps">how many calls of <see cref="Step"/> make it full</param>
    public void Begin(string work, long steps)
    {
        (what, total, done, drawn) = (work, Math.Max(1, steps), 0, -1);
        Draw();
    }

    public void Step()
    {
        done++;
        Draw();
    }

    public void End()
    {
        if (shown)
        {
            output.Write("\r" + new string(' ', Width + what.Length + 9) + "\r");
        }
    }

    private void Draw()
    {
        var percent = (int)Math.Min(100, 100 * done / total);
        if (!shown || percent == drawn)
        {
            return;
        }

        drawn = percent;
        var full = percent * Width / 100;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what} [{new string('#', full)}{new string('.', Width - full)}] {percent,3}%"));
    }
}
