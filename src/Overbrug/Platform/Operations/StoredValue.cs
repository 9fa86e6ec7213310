using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Overbrug.Platform.Operations;

/// <summary>How one kind of value looks in a backup: the same JSON whichever engine it came from.</summary>
internal sealed record StoredValue(System.Action<DbDataReader, int, Utf8JsonWriter> Write, Func<JsonElement, object> Read)
{
    // PostgreSQL keeps microseconds
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.ffffffZ";
    private const string Time = "HH:mm:ss.ffffff";

    public static readonly StoredValue Json = new(
        (row, at, json) => CanonicalJson.Write(JsonDocument.Parse(row.GetString(at)).RootElement, json),
        value => value.GetRawText());

    private static readonly Dictionary<Type, StoredValue> Kinds = new()
    {
        [typeof(string)] = new((row, at, json) => json.WriteStringValue(row.GetString(at)), value => value.GetString()!),
        [typeof(Guid)] = new((row, at, json) => json.WriteStringValue(row.GetGuid(at)), value => value.GetGuid()),
        [typeof(int)] = new((row, at, json) => json.WriteNumberValue(row.GetInt32(at)), value => value.GetInt32()),
        [typeof(long)] = new((row, at, json) => json.WriteNumberValue(row.GetInt64(at)), value => value.GetInt64()),
        [typeof(bool)] = new((row, at, json) => json.WriteBooleanValue(row.GetBoolean(at)), value => value.GetBoolean()),
        [typeof(byte[])] = new((row, at, json) => json.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)), value => value.GetBytesFromBase64()),
        [typeof(DateOnly)] = Text((row, at) => row.GetFieldValue<DateOnly>(at).ToString("O", CultureInfo.InvariantCulture), text => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)),
        [typeof(TimeOnly)] = Text((row, at) => row.GetFieldValue<TimeOnly>(at).ToString(Time, CultureInfo.InvariantCulture), text => TimeOnly.ParseExact(text, Time, CultureInfo.InvariantCulture)),
        [typeof(DateTime)] = Text((row, at) => row.GetDateTime(at).ToString(Instant, CultureInfo.InvariantCulture), ReadInstant),
        [typeof(DateTimeOffset)] = Text(
            (row, at) => row.GetFieldValue<DateTimeOffset>(at).UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture),
            text => new DateTimeOffset(ReadInstant(text), TimeSpan.Zero)),
    };

    /// <exception cref="NotSupportedException">The model stores a kind of value that no backup holds yet.</exception>
    public static StoredValue Of(Type type) => Kinds.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type)
        ?? throw new NotSupportedException($"A backup cannot hold {type}: add it to {nameof(StoredValue)}.");

    private static StoredValue Text<T>(Func<DbDataReader, int, string> write, Func<string, T> read)
        where T : notnull => new((row, at, json) => json.WriteStringValue(write(row, at)), value => read(value.GetString()!));

    private static DateTime ReadInstant(string text) =>
        DateTime.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
