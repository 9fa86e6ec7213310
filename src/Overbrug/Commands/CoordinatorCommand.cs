using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Network.Pilots;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class CoordinatorCommand : Command
{
    public override string Name => "coordinator";

    public override string About => "Gives someone a coordinator's seat in a pilot: its counts and shared stories, never a school's own pages.";

    public override IReadOnlyList<string> Values => ["MAIL", "PILOT"];

    public override IReadOnlyList<(string Option, string Does)> Options => [.. Seat.Options, AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var pilot = await db.Set<Pilot>().SingleOrDefaultAsync(p => p.Name == call.Values[1])
            ?? throw new OperationException($"There is no pilot \"{call.Values[1]}\". Make it with: overbrug pilot NAME --city CITY");
        var seat = ActivatorUtilities.CreateInstance<Seat>(services);
        if (call.Has(Seat.Remove))
        {
            var holder = await seat.HolderAsync(call);
            var seats = await db.Set<PilotSeat>().Where(s => s.UserId == holder.Id).ToListAsync();
            db.RemoveRange(seats.Where(s => s.PilotId == pilot.Id));
            holder.NeedsSecondFactor = holder.IsEditor || seats.Exists(s => s.PilotId != pilot.Id);
            db.Record(new Event(pilot.Id, null, "coordinator.left", holder.Id, seat.Now));
            await db.SaveChangesAsync();
            return Seat.Emptied(call);
        }

        var (person, isNew) = await seat.PersonAsync(call, call.Values[0]);
        if (!await db.Set<PilotSeat>().AnyAsync(s => s.PilotId == pilot.Id && s.UserId == person.Id))
        {
            db.Add(new PilotSeat(pilot.Id, person.Id));
        }

        person.NeedsSecondFactor = true;
        db.Record(new Event(pilot.Id, null, "coordinator.seated", person.Id, seat.Now));
        return await seat.TakeAsync(call, person, isNew, w => w.Of("account.seat-coordinator", ("pilot", pilot.Name)), PilotPage.Url(pilot.Id));
    });
}
