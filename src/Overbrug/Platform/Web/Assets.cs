using System.Security.Cryptography;

namespace Overbrug.Platform.Web;

/// <summary>Styles, modules, font and pictures, read once at start and addressed by the first ten hex digits of their SHA-256.</summary>
public sealed class Assets
{
    readonly Dictionary<string, Asset> byName;
    readonly Dictionary<string, Asset> byFile;

    Assets(IEnumerable<Asset> assets)
    {
        byName = assets.ToDictionary(asset => asset.Name);
        byFile = byName.Values.ToDictionary(asset => Path.GetFileName(asset.Address));
    }

    /// <summary>Reads a folder made by the client build; <c>x.gz</c> and <c>x.br</c> are the compressed forms of <c>x</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The client was not built.</exception>
    public static Assets Load(string folder) =>
        new(Directory.GetFiles(folder).Where(path => Path.GetExtension(path) is not (".gz" or ".br")).Select(Read));

    /// <summary>The address of a built file: <c>team.css</c> becomes <c>/assets/team.0123456789.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such file was built.</exception>
    public string Url(string name) => Get(name).Address;

    /// <summary>The text of a built file.</summary>
    /// <exception cref="KeyNotFoundException">No such file was built.</exception>
    public string Text(string name) => System.Text.Encoding.UTF8.GetString(Get(name).Raw);

    /// <summary>The asset served as this fingerprinted file name, or null.</summary>
    public Asset? Find(string file) => byFile.GetValueOrDefault(file);

    Asset Get(string name) =>
        byName.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"The client build made no {name}");

    static Asset Read(string path)
    {
        var raw = File.ReadAllBytes(path);
        var name = Path.GetFileName(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(raw))[..10];
        var address = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
        return new(name, address, ContentType(name), raw, IfThere(path + ".gz"), IfThere(path + ".br"));
    }

    static byte[]? IfThere(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
