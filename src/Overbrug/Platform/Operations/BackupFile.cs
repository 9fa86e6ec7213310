using System.IO.Compression;
using System.Text.Json;

namespace Overbrug.Platform.Operations;

/// <summary>A backup opened for reading. Nothing in it is believed: names, sizes and counts are checked while they are read.</summary>
internal sealed class BackupFile : IAsyncDisposable
{
    public const int LongestLine = 1024 * 1024;
    private const long MostBytes = 16L * 1024 * 1024 * 1024;
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly ZipArchive zip;
    private readonly string path;

    private BackupFile(string path, ZipArchive zip, BackupManifest manifest) => (this.path, this.zip, Manifest) = (path, zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="OperationException">The file is missing, cut short, or not a backup of Overbrug.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            throw new OperationException($"There is no file {path}.");
        }

        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancel);
            return new BackupFile(path, zip, await ReadManifestAsync(zip, cancel));
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or EndOfStreamException)
        {
            zip?.Dispose();
            throw new OperationException($"{path} is not a complete backup of Overbrug. Was it copied to the end? Nothing was changed. ({problem.Message})", problem);
        }
    }

    /// <summary>The rows of one table.</summary>
    public async Task ReadAsync(string table, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancel)
    {
        try
        {
            await using var entry = await zip.GetEntry(BackupManifest.Entry(table))!.OpenAsync(cancel);
            await Lines.ReadAsync(entry, LongestLine, take, cancel);
        }
        catch (InvalidDataException problem)
        {
            throw new OperationException($"{path}: table {table} is damaged. Nothing was changed. ({problem.Message})", problem);
        }
    }

    public async ValueTask DisposeAsync() => await zip.DisposeAsync();

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive zip, CancellationToken cancel)
    {
        var entry = zip.GetEntry(BackupManifest.EntryName) ?? throw new InvalidDataException($"it has no {BackupManifest.EntryName}");
        if (entry.Length > LongestLine || zip.Entries.Sum(e => Math.Min(e.Length, MostBytes)) > MostBytes)
        {
            throw new InvalidDataException("it says it is larger than any backup");
        }

        await using var stream = await entry.OpenAsync(cancel);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(new Capped(stream, LongestLine), Json, cancel);
        if (manifest is not { Product: BackupManifest.OurProduct, Version: BackupManifest.OurVersion })
        {
            throw new InvalidDataException("its manifest is of another program or version");
        }

        var named = manifest.Tables.Keys.Select(BackupManifest.Entry).Append(BackupManifest.EntryName).Order(StringComparer.Ordinal);
        return zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal).SequenceEqual(named)
            ? manifest
            : throw new InvalidDataException("it does not hold exactly the files its manifest names");
    }
}
