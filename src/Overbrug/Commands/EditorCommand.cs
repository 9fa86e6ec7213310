using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Editing;
using Overbrug.Network;
using Overbrug.Platform.Data;

namespace Overbrug.Commands;

internal sealed class EditorCommand : Command
{
    public override string Name => "editor";

    public override string About => "Lets someone look after the library: what is told, suggested and taken over, never a school's own pages.";

    public override IReadOnlyList<string> Values => ["MAIL"];

    public override IReadOnlyList<(string Option, string Does)> Options => [.. Seat.Options, AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var seat = ActivatorUtilities.CreateInstance<Seat>(services);
        if (call.Has(Seat.Remove))
        {
            var holder = await seat.HolderAsync(call);
            holder.IsEditor = false;
            holder.NeedsSecondFactor = await db.Set<PilotSeat>().AnyAsync(s => s.UserId == holder.Id);
            db.Record(new Event(null, null, "editor.left", holder.Id, seat.Now));
            await db.SaveChangesAsync();
            return Seat.Emptied(call);
        }

        var (person, isNew) = await seat.PersonAsync(call, call.Values[0]);
        (person.IsEditor, person.NeedsSecondFactor) = (true, true);
        db.Record(new Event(null, null, "editor.seated", person.Id, seat.Now));
        return await seat.TakeAsync(call, person, isNew, w => w["account.seat-editor"], DeskPage.Url());
    });
}
