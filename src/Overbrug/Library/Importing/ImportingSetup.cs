using Overbrug.Library.Importing.Harvesting;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Importing;

/// <summary>What taking records from elsewhere needs.</summary>
internal static class ImportingSetup
{
    public static void AddImporting(this IServiceCollection services)
    {
        services.AddScoped<Staging>();
        services.AddScoped<TakingOver>();
        services.AddScoped<DirectImport>();
        services.AddScoped<OaiSource>();
        services.AddScoped<JobHandler, ReadSource>();
        services.AddDaily<EraseImports>();
    }
}
