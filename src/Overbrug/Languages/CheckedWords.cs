using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary><c>{lang}.checked.tsv</c>: the words a speaker has looked at, each with the hash of the two texts that person saw.</summary>
static class CheckedWords
{
    public static HashSet<(string Key, string Hash)> Load(string file)
    {
        var seen = new HashSet<(string, string)>();
        if (!File.Exists(file)) return seen;
        foreach (var (line, number) in ContentFile.ReadTable(file).Lines.Select((l, i) => (l, i + 1)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split('\t') is not [var key, var hash, _, _]) throw new ContentException(file, number, "four columns expected: key, hash, who, when");
            seen.Add((key, hash));
        }
        return seen;
    }

    /// <summary>Notes that <paramref name="who"/> saw every word of the room as it is now; answers how many.</summary>
    public static int Note(string file, Words words, Language language, string room, string who, DateOnly day)
    {
        var keys = words.Of(language).Values.Where(word => word.Room == room && !language.IsDutch).OrderBy(word => word.Line).Select(word => word.Key).ToList();
        var others = File.Exists(file) ? File.ReadAllLines(file).Where(line => !keys.Contains(line.Split('\t')[0])) : [];
        var name = string.Join(' ', who.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (keys.Count > 0) File.WriteAllLines(file, [.. others, .. keys.Select(key => $"{key}\t{words.Hash(key, language)}\t{name}\t{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")]);
        return keys.Count;
    }

    public static string Hash(string dutch, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dutch}\n{text}")))[..16];
}
