using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;
using Overbrug.Schools;
using Overbrug.Schools.FirstRun;

namespace Overbrug.Commands;

internal sealed class SchoolCommand : Command
{
    private const string Town = "--town";
    private const string Head = "--head";

    public override string Name => "school";

    public override string About => "Makes one more school with its head, who hears of it by letter or from you.";

    public override IReadOnlyList<string> Values => ["NAME"];

    public override IReadOnlyList<(string Option, string Does)> Options =>
    [
        ($"{Town} TOWN", "where it is"),
        ($"{Head} MAIL", "who leads it; someone who is here already keeps their other schools"),
        .. Seat.Newcomer,
        AsJson,
    ];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var (name, town) = (call.Values[0].Trim(), Given(call, Town).Trim());
        if (name.Length is 0 or > School.NameLength || town.Length is 0 or > School.TownLength)
        {
            throw new OperationException($"A school's name has 1 to {School.NameLength} letters, its town 1 to {School.TownLength}.");
        }

        if (await db.Set<School>().AnyAsync(s => s.Name == name && s.Town == town))
        {
            throw new OperationException($"There is a school \"{name}\" in {town} already.");
        }

        var seat = ActivatorUtilities.CreateInstance<Seat>(services);
        var (head, isNew) = await seat.PersonAsync(call, Given(call, Head));
        var school = await services.GetRequiredService<SchoolRegistration>().OpenAsync(name, town, head, CancellationToken.None);
        return await seat.TakeAsync(call, head, isNew, w => w.Of("account.seat-head", ("school", school.Name)), isNew ? SchoolPage.Url() : ActorGate.SignedInHome, school.Slug);
    });

    private static string Given(Call call, string option) =>
        call.Options.GetValueOrDefault(option) ?? throw new OperationException($"To make a school, add {Town} TOWN and {Head} MAIL.");
}
