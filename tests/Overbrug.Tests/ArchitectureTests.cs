using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Mail;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests;

/// <summary>The walls of the house: what may use what, what things are called, how long they are.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Folders = ["Platform", "Design", "Languages", "Schools", "Families", "Moments", "Practices", "Listening", "Visions", "Neighbourhood", "Network", "Library", "Front"];
    private static readonly string[] BannedEndings = ["Service", "Manager", "Helper", "Dto", "Impl", "Utils"];

    /// <summary>Seams to the outside world.</summary>
    private static readonly Type[] OutsideWalls = [typeof(IMailSender)];

    /// <summary>Acts over several entities, erasure and seeds, which reach sets without an actor. Keep it short.</summary>
    // acts and parents' doors, where no actor is: each was read for its own school's filter
    private static readonly string[] ReachesSets =
    [
        "Overbrug.Schools.Actor", "Overbrug.Schools.EraseGrants", "Overbrug.Schools.Team.EraseInvitations", "Overbrug.Schools.Team.Headship", "Overbrug.Schools.Team.Joining",
        "Overbrug.Families.Asking", "Overbrug.Families.CloseYears", "Overbrug.Families.Doorway", "Overbrug.Families.EraseContacts", "Overbrug.Families.NewFamily", "Overbrug.Families.YearOver",
        "Overbrug.Moments.Calendar.DoorCalendar", "Overbrug.Moments.Comers", "Overbrug.Moments.DoorList", "Overbrug.Moments.EditMoment", "Overbrug.Moments.Erasing.EraseSchoolYears", "Overbrug.Moments.KeptCounts", "Overbrug.Moments.LookBackOnce",
        "Overbrug.Moments.MomentCount", "Overbrug.Moments.MoveMoment", "Overbrug.Moments.SigningUp", "Overbrug.Moments.Tallies", "Overbrug.Moments.WaitingList",
        "Overbrug.Practices.Criterion",
        "Overbrug.Network.Pilots.PilotPage", "Overbrug.Network.Pilots.PilotYear", "Overbrug.Network.StorySlug",
        "Overbrug.Front.ClassPages.", "Overbrug.Front.Demo", "Overbrug.Seeds.",
    ];

    private static readonly Assembly Overbrug = typeof(Composition).Assembly;

    private static readonly List<Type> Types = [.. Overbrug.GetTypes().Where(t => t.Namespace?.StartsWith("Overbrug", StringComparison.Ordinal) == true)];

    [Fact]
    public void A_folder_uses_only_folders_to_its_left()
    {
        var wrong = from type in Types
                    let here = Order(type)
                    where here >= 0
                    from used in TypeUse.Of(type)
                    let to = Order(used)
                    where to > here || (to < 0 && used.Assembly == Overbrug && used.Namespace is ("Overbrug" or "Overbrug.Seeds" or "Overbrug.Commands"))
                    select $"{TypeUse.Outermost(type).FullName} uses {TypeUse.Outermost(used).FullName}";
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Distinct().Order()));
    }

    [Fact]
    public void Nothing_is_named_after_a_layer() =>
        Assert.Empty(Types.Where(t => Written(t) && BannedEndings.Any(ending => t.Name.EndsWith(ending, StringComparison.Ordinal))).Select(t => t.FullName));

    [Fact]
    public void An_interface_has_more_than_one_implementation_or_is_a_seam_to_the_outside()
    {
        var lonely = Types.Where(i => i.IsInterface && !OutsideWalls.Contains(i) && Types.Count(t => !t.IsInterface && i.IsAssignableFrom(t)) < 2);
        Assert.Empty(lonely.Select(i => i.FullName));
    }

    [Fact]
    public void What_belongs_to_a_school_is_reached_through_its_own_file_only()
    {
        var wrong = from type in Types
                    let outer = TypeUse.Outermost(type)
                    from call in TypeUse.Calls(type).OfType<MethodInfo>()
                    where call is { Name: "Set", IsGenericMethod: true } && typeof(DbContext).IsAssignableFrom(call.DeclaringType)
                    let entity = call.GetGenericArguments()[0]
                    where typeof(SchoolOwned).IsAssignableFrom(entity) && outer != entity && !ReachesSets.Any(name => outer.FullName!.StartsWith(name, StringComparison.Ordinal))
                    where !(entity.Namespace == outer.Namespace && typeof(SchoolOwned).IsAssignableFrom(outer))
                    select $"{outer.FullName} reaches Set<{entity.Name}>";
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Distinct().Order()));
    }

    [Fact]
    public void A_file_is_at_most_200_lines_and_a_page_at_most_80()
    {
        var tooLong = Sources("*.cs", "*.razor", "*.css", "*.ts").Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(f => f.lines > (f.file.EndsWith(".razor.cs", StringComparison.Ordinal) ? 80 : f.file.EndsWith(".css", StringComparison.Ordinal) ? 400 : 200));
        Assert.Empty(tooLong.Select(f => $"{Path.GetRelativePath(Root.Path, f.file)}: {f.lines} lines"));
    }

    [Fact]
    public void Code_speaks_for_itself()
    {
        var lines = Sources("*.cs").SelectMany(File.ReadLines).Select(line => line.TrimStart()).Where(line => line.Length > 0).ToList();
        var comments = lines.Count(line => line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("///", StringComparison.Ordinal));
        Assert.InRange(comments, 0, lines.Count * 3 / 100);
    }

    [Fact]
    public void No_page_has_styles_or_scripts_inside_it()
    {
        string[] forbidden = [" style=", "<style", " onclick=", "javascript:"];
        var wrong = Sources("*.razor").Where(file => forbidden.Any(text => File.ReadAllText(file).Contains(text, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(wrong.Select(file => Path.GetRelativePath(Root.Path, file)));
    }

    [Fact]
    public void Every_page_says_whom_it_is_for_or_is_for_a_team()
    {
        var pages = Types.Where(t => t.IsDefined(typeof(RouteAttribute)));
        var wrong = pages.Where(p => !typeof(TeamPage).IsAssignableFrom(p) && !p.GetCustomAttributes().Any(a => a.GetType().Name.StartsWith("For", StringComparison.Ordinal)));
        Assert.Empty(wrong.Select(p => p.FullName));
    }

    private static int Order(Type type) => Array.IndexOf(Folders, type.Namespace?.Split('.').ElementAtOrDefault(1));

    private static bool Written(Type type) => !type.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<string> Sources(params string[] patterns) =>
        patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root.Path, "src"), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules" or "Migrations"));
}
