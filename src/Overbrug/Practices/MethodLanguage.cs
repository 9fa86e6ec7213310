using Overbrug.Platform;

namespace Overbrug.Practices;

/// <summary>One language file of a method: its headings by path, each taken once.</summary>
sealed class MethodLanguage
{
    readonly ContentFile file;
    readonly Dictionary<string, MethodHeading> headings;
    readonly HashSet<string> taken = [];

    MethodLanguage(ContentFile file)
    {
        this.file = file;
        headings = MethodHeading.ReadAll(file);
    }

    string Name => Path.GetFileNameWithoutExtension(file.Path);

    public static MethodLanguage Read(string path) => new(ContentFile.Read(path));

    public MethodText Take(string path)
    {
        if (!headings.TryGetValue(path, out var heading))
            throw new ContentException(file.Path, NearestLine(path), $"there is no text for {Describe(path)}");
        taken.Add(path);
        return new(Name, heading.Title, heading.Help);
    }

    public void RefuseLeftovers()
    {
        var stray = headings.Where(heading => !taken.Contains(heading.Key)).OrderBy(heading => heading.Value.Line).ToList();
        if (stray.Count > 0)
            throw new ContentException(file.Path, stray[0].Value.Line, $"{Describe(stray[0].Key)} is not in method.yml");
    }

    int NearestLine(string path)
    {
        while (path.Length > 0)
        {
            path = path[..Math.Max(0, path.LastIndexOf('/'))];
            if (headings.TryGetValue(path, out var above))
                return above.Line;
        }
        return 1;
    }

    static string Describe(string path) => path.Split('/') switch
    {
        [""] => "the method itself: start with \"# Title\"",
        [var phase] => $"phase \"{phase}\"",
        [var phase, var step] => $"step \"{step}\" of phase \"{phase}\"",
        [_, var step, var question] => $"question \"{question}\" of step \"{step}\"",
        [_, var step, var question, var choice] => $"choice \"{choice}\" of question \"{question}\" in step \"{step}\"",
        _ => path,
    };
}
