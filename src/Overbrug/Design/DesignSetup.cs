namespace Overbrug.Design;

/// <summary>What the components need from the container.</summary>
public static class DesignSetup
{
    /// <summary>Adds the pictograms; needs <c>AddAssets</c>.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services) => services.AddSingleton<Pictograms>().AddScoped<Drawings>();
}
