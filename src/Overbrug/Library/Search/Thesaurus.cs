using Overbrug.Platform;

namespace Overbrug.Library.Search;

/// <summary>Words for the same thing, across languages: a line each, tabs between the entries; an entry may be several words.</summary>
public sealed class Thesaurus
{
    public static readonly Thesaurus Empty = new([]);

    private Thesaurus(IReadOnlyList<IReadOnlyList<string>> lines) => Lines = lines;

    internal IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    /// <exception cref="ContentException">a line has one entry only, or an empty one</exception>
    public static Thesaurus Read(ContentFile file)
    {
        var lines = new List<IReadOnlyList<string>>();
        foreach (var (text, index) in file.Lines.Select((text, index) => (text, index)).Where(line => line.text.Length > 0 && !line.text.StartsWith('#')))
        {
            var entries = text.Split('\t');
            if (entries.Length < 2 || entries.Any(string.IsNullOrWhiteSpace))
            {
                throw new ContentException(file.Path, index + 1, "a line has two or more entries with a tab between them");
            }

            lines.Add(entries);
        }

        return new(lines);
    }
}
