#pragma once

#include "models/domain/ids.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace sd {

/// Who needs whom to be reached. A server with several parents has several ways to it.
class DependencyGraph
{
public:
    /// Refuses (returns false, changes nothing) what would close a circle.
    bool add(ServerId child, ServerId parent);
    void remove(ServerId child, ServerId parent);
    [[nodiscard]] std::vector<ServerId> parentsOf(ServerId child) const;
    [[nodiscard]] std::vector<ServerId> childrenOf(ServerId parent) const;

    /// A server is cut off when it has parents and every one of them is down or itself cut off.
    [[nodiscard]] bool isCutOff(ServerId server, const std::function<bool(ServerId)>& isDown) const;
    /// The shortest way up, both ends included: {from, …, to}; empty when there is none.
    [[nodiscard]] std::vector<ServerId> wayUp(ServerId from, ServerId to) const;
    /// Those below `server`, at any depth, nearest first.
    [[nodiscard]] std::vector<ServerId> descendantsOf(ServerId server) const;

private:
    std::unordered_map<ServerId, std::vector<ServerId>> m_parents;
    std::unordered_map<ServerId, std::vector<ServerId>> m_children;
};

} // namespace sd
