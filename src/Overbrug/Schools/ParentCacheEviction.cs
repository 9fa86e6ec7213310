using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Platform.Web;

namespace Overbrug.Schools;

/// <summary>Whatever a school saves takes its kept pages and reads away.</summary>
internal sealed class ParentCacheEviction(IOutputCacheStore store, KeptReads reads) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<Guid>> changed = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var schools = eventData.Context!.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Entity is School school ? school.Id : (entry.Entity as SchoolOwned)?.SchoolId)
            .OfType<Guid>();
        changed.AddOrUpdate(eventData.Context, [.. schools]);
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (changed.TryGetValue(eventData.Context!, out var schools))
        {
            foreach (var school in schools)
            {
                reads.Forget(school);
                await store.EvictByTagAsync(ParentCache.Tag(school), CancellationToken.None);
            }
        }

        return result;
    }
}
