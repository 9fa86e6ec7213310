namespace Overbrug.Front;

internal static class FrontEndpoints
{
    public static void MapFront(this IEndpointRouteBuilder site)
    {
        site.MapDemo();
        site.MapSecurityContact();
    }
}
