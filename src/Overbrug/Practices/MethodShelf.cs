using Overbrug.Platform;

namespace Overbrug.Practices;

/// <summary>All methods of an installation, read once at the start.</summary>
public sealed class MethodShelf
{
    readonly SortedDictionary<string, Method> methods = new(StringComparer.Ordinal);

    MethodShelf(IEnumerable<Method> read)
    {
        foreach (var method in read)
            methods.Add(method.Id, method);
    }

    public IReadOnlyCollection<Method> All => methods.Values;

    public Method? Find(string id) => methods.GetValueOrDefault(id);

    /// <exception cref="ContentException">A method cannot be read.</exception>
    public static MethodShelf Load(string contentDirectory)
    {
        var shelf = Path.Combine(contentDirectory, "methods");
        return Directory.Exists(shelf)
            ? new(Directory.EnumerateDirectories(shelf).Order(StringComparer.Ordinal).Select(MethodReader.Read))
            : throw new ContentException(shelf, 1, "the folder is missing");
    }
}
