using Overbrug.Practices;

namespace Overbrug.Tests.Practices;

/// <summary>A small sound method in a temporary content directory; tests spoil it line by line.</summary>
sealed class MethodFolder : IDisposable
{
    public const string Yaml = """
        id: coffee
        source: Made up for a test
        activities: 2
        phases:
          - id: start
            station: listen
            per: run
            steps:
              - id: hopes
                for: [teacher, parent]
                visible: [teacher, parent]
                minutes: 5
                produces: hopes
                source: Made up for a test
                questions:
                  - id: why
                    for: [teacher]
                    type: text
          - id: meet
            station: meet
            per: activity
            steps:
              - id: coffee
                for: [teacher]
                minutes: 30
                produces: notes
                source: Made up for a test
                questions:
                  - id: mood
                    type: choice
                    choices: [warm, quiet]
              - id: look-back
                for: [teacher]
                minutes: 5
                produces: notes
                source: Made up for a test
                questions:
                  - id: when
                    type: date
        """;

    public const string Dutch = """
        # Koffie

        Samen aan tafel.

        ## start: Beginnen

        ### hopes: Hoop

        Schrijf *kort*.

        #### why: Waarom doe je dit?

        ## meet: Ontmoeten

        ### coffee: Koffie

        #### mood: Hoe was de sfeer?

        Kies wat past.

        - warm: Warm
        - quiet: Stil

        ### look-back: Terugkijken

        #### when: Wanneer?
        """;

    public MethodFolder(string yaml = Yaml, string? dutch = Dutch)
    {
        Directory.CreateDirectory(Path);
        Write("method.yml", yaml);
        if (dutch is not null)
            Write("nl.md", dutch);
    }

    public static string ShippedContent { get; } = FindContent();

    public string Content { get; } = Directory.CreateTempSubdirectory("overbrug-").FullName;

    public string Path => System.IO.Path.Combine(Content, "methods", "coffee");

    /// <summary>Puts the shipped words, pictograms and methods beside it, so that a whole site can start on it.</summary>
    public void AddShippedContent()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedContent, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Content, System.IO.Path.GetRelativePath(ShippedContent, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public Method Read() => MethodReader.Read(Path);

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => Directory.Delete(Content, recursive: true);

    static string FindContent()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(at.FullName, "Overbrug.slnx")))
            at = at.Parent ?? throw new DirectoryNotFoundException("Overbrug.slnx");
        return System.IO.Path.Combine(at.FullName, "content");
    }
}
