#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemroles.h"

#include <functional>
#include <vector>

namespace sd {

/// The estate as tiles: a group for each customer, a tile for each server, both by name, so that a tile keeps its place
/// whatever becomes of its server.
class HeatTiles
{
public:
    struct Tile
    {
        ServerId server;
        StateMark mark = {};  ///< acknowledged: somebody has every alarm of it that is not muted
        bool isWanted = true; ///< the filter lets it through

        bool operator==(const Tile&) const = default;
    };
    struct Group
    {
        CustomerId customer;
        QString name;
        int first = 0; ///< its first tile
        int count = 0;
    };
    struct Change
    {
        bool groups = false;         ///< tiles came, went or moved: everything is new
        std::vector<int> tiles = {}; ///< those that look different, ascending
    };
    using Filter = std::function<bool(const EstatePicture::ServerEntry&)>;

    explicit HeatTiles(const EstatePicture& picture);

    Change apply(const PictureChange& change);
    /// Nothing: all are wanted.
    Change setFilter(Filter filter);

    [[nodiscard]] const std::vector<Tile>& tiles() const { return m_tiles; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] int tileOf(ServerId server) const; ///< -1: none
    [[nodiscard]] int wanted() const { return m_wanted; }

private:
    /// Alarms of a server that nothing mutes, and how many of them somebody has.
    struct Attention
    {
        int open = 0;
        int taken = 0;
    };

    void rebuild();
    void takeAlarm(AlarmId id);
    void count(ServerId server, bool taken, int by);
    [[nodiscard]] Tile made(ServerId server) const;

    const EstatePicture& m_picture;
    Filter m_filter;
    std::vector<Group> m_groups;
    std::vector<Tile> m_tiles;
    std::unordered_map<ServerId, int> m_places;
    std::unordered_map<AlarmId, std::pair<ServerId, bool>> m_counted; ///< open and not muted; true: taken
    std::unordered_map<ServerId, Attention> m_attention;
    int m_wanted = 0;
};

} // namespace sd
