using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Lists;

/// <summary>Items that a school keeps together, in its own order, with a word about each: for itself, for its pilot or for everyone.</summary>
public sealed class ReadingList : SchoolOwned
{
    public const int TitleLength = 100;
    public const int AboutLength = 600;
    public const int SlugLength = 80;
    public const int MostItems = 200;

    /// <summary>Of one school.</summary>
    public const int MostLists = 100;
    private const string SlugWithoutLetters = "lijst";

    private readonly List<ReadingListItem> items = [];

    private ReadingList()
    {
    }

    public ReadingList(Guid schoolId, string title, string about, DateTime now)
        : base(schoolId, now) => (Title, About, MadeAt) = (title, about, now);

    public string Title { get; set; } = "";

    public string About { get; set; } = "";

    public Reach Reach { get; private set; }

    /// <summary>Its part of the public address; given when it is first shared with everyone and never changed.</summary>
    public string? Slug { get; private set; }

    public DateTime MadeAt { get; private set; }

    public School School { get; private set; } = null!;

    public IReadOnlyList<ReadingListItem> Items => items;

    public void ShareWith(Reach reach, string slug)
    {
        Reach = reach;
        if (reach == Reach.Everyone)
        {
            Slug ??= slug;
        }
    }

    public IEnumerable<ReadingListItem> InOrder() => items.OrderBy(item => item.Place).ThenBy(item => item.ResourceId);

    public ReadingListItem? Find(string slug) => items.Find(item => item.Resource.Slug == slug);

    /// <summary>Puts an item at the end; false when the list is full. An item that is there already stays where it is.</summary>
    public bool Put(Resource resource)
    {
        if (items.Exists(item => item.ResourceId == resource.Id))
        {
            return true;
        }

        if (items.Count >= MostItems)
        {
            return false;
        }

        items.Add(new ReadingListItem(this, resource, items.Count == 0 ? 1 : items.Max(item => item.Place) + 1));
        return true;
    }

    public void Take(Guid resourceId) => items.RemoveAll(item => item.ResourceId == resourceId);

    /// <summary>Changes places with the item before it.</summary>
    public void Raise(Guid resourceId)
    {
        var inOrder = InOrder().ToList();
        var at = inOrder.FindIndex(item => item.ResourceId == resourceId);
        if (at > 0)
        {
            (inOrder[at], inOrder[at - 1]) = (inOrder[at - 1], inOrder[at]);
        }

        for (var n = 0; n < inOrder.Count; n++)
        {
            inOrder[n].Place = n + 1;
        }
    }

    /// <summary>A school reads its own lists and those its pilots share.</summary>
    public static IQueryable<ReadingList> VisibleTo(OverbrugDb db, Actor actor) => db.Set<ReadingList>().Where(l => l.SchoolId == actor.SchoolId
        || (l.Reach != Reach.School && Pilot.VisibleTo(db, actor).Any(p => p.Schools.Any(link => link.SchoolId == l.SchoolId))));

    public static IQueryable<ReadingList> ChangeableBy(OverbrugDb db, Actor actor) =>
        db.Set<ReadingList>().Where(l => l.SchoolId == actor.SchoolId && actor.Plans);

    public static IQueryable<ReadingList> Public(OverbrugDb db) => db.Set<ReadingList>().Where(l => l.Reach == Reach.Everyone);

    /// <summary>The slug of the title, with a number behind it when another list has it already.</summary>
    public static Task<string> FreeSlugAsync(OverbrugDb db, string title, CancellationToken cancel) =>
        Platform.Web.Slug.FreeAsync(db.Set<ReadingList>().Select(l => l.Slug), Platform.Web.Slug.Of(title, SlugLength, SlugWithoutLetters), cancel);
}

/// <summary>An item's place in a list.</summary>
public sealed class ReadingListItem
{
    public const int NoteLength = 300;

    private ReadingListItem()
    {
    }

    internal ReadingListItem(ReadingList list, Resource resource, int place) => (ListId, ResourceId, Place) = (list.Id, resource.Id, place);

    public Guid ListId { get; private set; }

    public Guid ResourceId { get; private set; }

    public Resource Resource { get; private set; } = null!;

    public int Place { get; internal set; }

    /// <summary>Why the school keeps it.</summary>
    public string Note { get; set; } = "";
}

internal sealed class ReadingListMap : IEntityTypeConfiguration<ReadingList>
{
    public void Configure(EntityTypeBuilder<ReadingList> builder)
    {
        builder.BelongsToSchool("ReadingLists");
        builder.HasOne(l => l.School).WithMany().HasForeignKey(l => l.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(l => l.Title).HasMaxLength(ReadingList.TitleLength);
        builder.Property(l => l.About).HasMaxLength(ReadingList.AboutLength);
        builder.Property(l => l.Slug).HasMaxLength(ReadingList.SlugLength);
        builder.HasIndex(l => l.Slug).IsUnique();
        builder.HasIndex(l => new { l.Reach, l.MadeAt });
        builder.HasMany(l => l.Items).WithOne().HasForeignKey(item => item.ListId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(l => l.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ReadingListItemMap : IEntityTypeConfiguration<ReadingListItem>
{
    public void Configure(EntityTypeBuilder<ReadingListItem> builder)
    {
        builder.ToTable("ReadingListItems").HasKey(item => new { item.ListId, item.ResourceId });
        builder.HasOne(item => item.Resource).WithMany().HasForeignKey(item => item.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(item => item.Note).HasMaxLength(ReadingListItem.NoteLength);
    }
}
