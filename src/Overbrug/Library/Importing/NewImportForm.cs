using Overbrug.Library.Importing.Harvesting;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Importing;

/// <summary>Where to read from: a file, or the address of another library; and the theme of what tells none.</summary>
public sealed class NewImportForm(IReadOnlyList<string> themes) : Form
{
    /// <summary>Of a file on the page, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    public string? Theme { get; private set; }

    /// <summary>Null when a file was given.</summary>
    public Uri? Source { get; private set; }

    public IFormFile? File { get; private set; }

    protected override void Read(Fields from)
    {
        Theme = from.One("Theme", themes, required: false);
        File = from.File("File");
        var typed = from.Line("Address", ResourceFacts.LinkLength, required: false);
        if (File is null && typed.Length == 0)
        {
            from.Refuse("File", "library-import.choose");
        }
        else if (File is not null && typed.Length > 0)
        {
            from.Refuse("Address", "library-import.choose-one");
        }
        else if (File is { Length: > MostBytes })
        {
            from.Refuse("File", "library-import.file-large", ("mb", MostBytes / 1024 / 1024));
        }
        else if (File is null)
        {
            ReadSource(from, typed);
        }
    }

    private void ReadSource(Fields from, string typed)
    {
        Source = OaiSource.Address(typed);
        if (Source is null)
        {
            from.Refuse("Address", "library-import.address-wrong");
        }

        if (Theme is null)
        {
            from.Refuse("Theme", "library-import.theme-needed");
        }
    }
}
