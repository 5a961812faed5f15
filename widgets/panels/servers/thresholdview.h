#pragma once

#include "models/items/adjustmentdraft.h"
#include "models/items/serverleaves.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace sd {

class AdjustmentBook;
class TextLabel;
class Words;

/// What a reading is judged by, layer by layer: what holds on top, below it every layer down to the baseline, with
/// who set it, when and why, and the ways to change it and to reset it. Asks while it is seen.
class ThresholdView : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        AdjustmentBook& adjustments;
    };
    explicit ThresholdView(const Sources& sources, QWidget* parent = nullptr);

    void show(Leaf leaf);
    void apply(const PictureChange& change);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void fill();
    void addLayer(const ThresholdStep& step);
    QWidget* makeLayer(const ThresholdStep& step, const QString& title, const QString& origin);
    void addButtons(QWidget& row, const ThresholdStep& step);
    [[nodiscard]] const Adjustment* adjustmentOf(const ThresholdStep& step) const;
    [[nodiscard]] QString placeOf(const ThresholdStep& step) const;
    [[nodiscard]] QString said(const ThresholdStep& step) const;
    [[nodiscard]] QString originOf(const ThresholdStep& step) const;

    Sources m_sources;
    Leaf m_leaf;
    std::optional<AdjustmentDraft> m_draft;
    quint64 m_generation = 0;
    bool m_isStale = false; ///< something has changed while nobody saw it
    TextLabel* m_holds;
    TextLabel* m_hint;
    QWidget* m_adjust;
    QVBoxLayout* m_layers;
};

} // namespace sd
