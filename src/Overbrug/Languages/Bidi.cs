namespace Overbrug.Languages;

/// <summary>Keeps a name in one script from shuffling the words around it in another.</summary>
public static class Bidi
{
    const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    public static string Isolate(string value, Language around)
    {
        var safe = value.Any(IsControl) ? new string([.. value.Where(c => !IsControl(c))]) : value;
        return safe.Length > 0 && (around.IsRtl || safe.Any(IsRtl)) ? $"{FirstStrongIsolate}{safe}{PopIsolate}" : safe;
    }

    static bool IsControl(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    static bool IsRtl(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
