using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Commands;

internal sealed class AdministratorCommand : Command
{
    public override string Name => "administrator";

    public override string About => "Makes someone an administrator: looks into a school only as long as its head allows.";

    public override IReadOnlyList<string> Values => ["MAIL"];

    public override IReadOnlyList<(string Option, string Does)> Options => [.. Seat.Options, AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var seat = ActivatorUtilities.CreateInstance<Seat>(services);
        if (call.Has(Seat.Remove))
        {
            var holder = await seat.HolderAsync(call);
            holder.IsAdministrator = false;
            db.Record(new Event(null, null, "administrator.left", holder.Id, seat.Now));
            await db.SaveChangesAsync();
            return Seat.Emptied(call);
        }

        var (person, isNew) = await seat.PersonAsync(call, call.Values[0]);
        person.IsAdministrator = true;
        db.Record(new Event(null, null, "administrator.seated", person.Id, seat.Now));
        return await seat.TakeAsync(call, person, isNew, w => w["account.seat-administrator"], ActorGate.SignedInHome);
    });
}
