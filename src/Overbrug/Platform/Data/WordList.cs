using System.Collections;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Overbrug.Platform.Data;

/// <summary>A short ordered list of ids of words or languages, kept in one text column, separated by spaces.</summary>
public sealed class WordList(IEnumerable<string> ids) : IReadOnlyList<string>, IEquatable<WordList>
{
    private readonly string[] ids = [.. ids.Where(id => id.Length > 0).Distinct()];

    /// <summary>The list without words.</summary>
    public static WordList Empty { get; } = new([]);

    public string this[int index] => ids[index];

    public int Count => ids.Length;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static WordList Parse(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public bool Equals(WordList? other) => other is not null && ids.SequenceEqual(other.ids);

    public override bool Equals(object? obj) => Equals(obj as WordList);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(' ', ids);

    public IEnumerator<string> GetEnumerator() => ids.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ids.GetEnumerator();
}

internal sealed class WordListConverter() : ValueConverter<WordList, string>(
    list => list.ToString(), text => WordList.Parse(text));

internal sealed class WordListComparer() : ValueComparer<WordList>(
    (left, right) => object.Equals(left, right), list => list.GetHashCode(), list => list);
