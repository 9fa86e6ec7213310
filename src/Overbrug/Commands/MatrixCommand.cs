using Overbrug.Platform.Web;

namespace Overbrug.Commands;

internal sealed class MatrixCommand : Command
{
    public override string Name => "matrix";

    public override string About => "Lists every address of the site and who may ask for it.";

    public override IReadOnlyList<(string Option, string Does)> Options => [AsJson];

    public override async Task<int> RunAsync(Call call)
    {
        await using var app = Composition.Build(call.Settings, builder => builder.Logging.ClearProviders());
        var rows = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(Row)
            .Distinct().OrderBy(row => row.Address, StringComparer.Ordinal).ThenBy(row => row.Methods, StringComparer.Ordinal).ToList();
        call.Report(rows, string.Join('\n', rows.Select(row => $"{row.Who,-12} {row.Methods,-10} {row.Address}")));
        return 0;
    }

    private static MatrixRow Row(RouteEndpoint endpoint) => new(
        endpoint.RoutePattern.RawText ?? "",
        string.Join(' ', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]),
        endpoint.Metadata.GetMetadata<ForMachinesAttribute>() is not null ? "machines"
        : endpoint.Metadata.GetMetadata<ForParentsAttribute>() is not null ? "parents"
        : endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null ? "anyone"
        : endpoint.Metadata.GetMetadata<ForSignedInAttribute>() is not null ? "signed-in"
        : "team");

    private sealed record MatrixRow(string Address, string Methods, string Who);
}
