import { GraphChart } from 'echarts/charts';
import { LegendComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';

export const part = [GraphChart, LegendComponent, LabelLayout];
